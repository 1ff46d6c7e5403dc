package dev.cinelog.query.history;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.history.query.Cause;
import dev.cinelog.api.history.query.ExplainedEvent;
import dev.cinelog.api.history.query.GetTimeline;
import dev.cinelog.api.history.query.Timeline;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what happened to one aggregate and why, from the store itself, so that not even the last second is missing. */
public final class TimelineQueries {

    private static final int LONGEST_CHAIN = 50;

    private final StoredEvents events;
    private final HistoryIndex index;
    private final EventReader reader;

    TimelineQueries(StoredEvents events, HistoryIndex index, EventReader reader) {
        this.events = events;
        this.index = index;
        this.reader = reader;
    }

    @QueryHandler
    public Timeline handle(GetTimeline query) {
        var stored = events.ofAggregate(query.aggregateId(), query.after(), query.most() + 1);
        var any = stored.isEmpty() ? events.ofAggregate(query.aggregateId(), -1, 1) : stored;
        if (any.isEmpty() || !query.aggregateType().equals(any.get(0).aggregateType())) {
            throw new Refusal(ErrorCode.NOT_FOUND, "History knows no %s of this id.".formatted(query.aggregateType()));
        }
        index.follow();
        var page = stored.subList(0, Math.min(stored.size(), query.most()));
        var known = index.withCauses(page.stream().map(StoredEvent::eventId).toList(), LONGEST_CHAIN);
        return new Timeline(
                page.stream()
                        .map(event -> explained(event, known, query.revealed()))
                        .toList(),
                stored.size() > query.most());
    }

    private ExplainedEvent explained(StoredEvent event, Map<String, Entry> known, boolean revealed) {
        var entry = known.get(event.eventId());
        return new ExplainedEvent(
                reader.read(event, entry == null ? null : entry.position(), revealed), causes(entry, known));
    }

    private static List<Cause> causes(@Nullable Entry effect, Map<String, Entry> known) {
        var causes = new ArrayList<Cause>();
        var entry = effect == null || effect.cause() == null ? null : known.get(effect.cause());
        while (entry != null && causes.size() < LONGEST_CHAIN) {
            causes.add(
                    new Cause(entry.eventId(), entry.aggregateType(), entry.aggregateId(), entry.type(), entry.at()));
            entry = entry.cause() == null ? null : known.get(entry.cause());
        }
        return causes;
    }
}
