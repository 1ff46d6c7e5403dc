package dev.cinelog.query;

import dev.cinelog.api.Provenance;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.event.AccountEvent;
import dev.cinelog.api.account.event.LoginNameEvent;
import dev.cinelog.api.account.event.SessionEvent;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.generation.event.GenerationEvent;
import dev.cinelog.api.video.event.VideoEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;

/** Events as an event store delivers them: numbered, a second apart, with whoever acted in their metadata. */
public final class History {

    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final List<TrackedEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final LongFunction<TrackingToken> tokens;
    private Instant now = START;
    private @Nullable String actor;

    public History() {
        this(position -> GapAwareTrackingToken.newInstance(position, List.of()));
    }

    /** @param tokens the token of the event at a position */
    public History(LongFunction<TrackingToken> tokens) {
        this.tokens = tokens;
    }

    public static History of(Object... payloads) {
        var history = new History();
        for (var payload : payloads) {
            history.add(payload);
        }
        return history;
    }

    /** What follows is done by this person. */
    public History by(AccountId who) {
        return by(who.value());
    }

    public History by(@Nullable String who) {
        actor = who;
        return this;
    }

    public History at(Instant instant) {
        now = instant;
        return this;
    }

    public History later(Duration time) {
        return at(now.plus(time));
    }

    public History add(Object payload) {
        return add(aggregate(payload), payload);
    }

    public History add(String aggregateId, Object payload) {
        var at = now;
        var sequence = sequences.merge(aggregateId, 1L, Long::sum) - 1;
        Map<String, ?> metaData = actor == null ? Map.of() : Map.of(Provenance.ACTOR, actor);
        events.add(new GenericTrackedDomainEventMessage<>(
                tokens.apply(events.size()),
                payload.getClass().getSimpleName(),
                aggregateId,
                sequence,
                new GenericMessage<>(Ids.event(events.size()), payload, metaData),
                () -> at));
        return later(Duration.ofSeconds(1));
    }

    public Instant now() {
        return now;
    }

    public List<TrackedEventMessage<?>> events() {
        return List.copyOf(events);
    }

    private static String aggregate(Object payload) {
        if (payload instanceof AccountEvent event) {
            return event.accountId().value();
        }
        if (payload instanceof LoginNameEvent event) {
            return event.loginNameId().value();
        }
        if (payload instanceof SessionEvent event) {
            return event.sessionId().value();
        }
        if (payload instanceof VideoEvent event) {
            return event.videoId().value();
        }
        if (payload instanceof GenerationEvent event) {
            return event.generationId().value();
        }
        if (payload instanceof Reacted event) {
            return event.reactionId().value();
        }
        if (payload instanceof VideoViewed event) {
            return event.viewingId().value();
        }
        return payload.toString();
    }
}
