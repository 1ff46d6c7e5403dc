package dev.cinelog.benchmarks.mix;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Many people looking at videos; some say what they think, and some of them think again. */
final class Crowd {

    private static final int REMEMBERED = 500;
    private static final double THINKS_AGAIN = 0.08;
    private static final double DISLIKES = 0.1;

    private final Random random;
    private final Deque<Opinion> opinions = new ArrayDeque<>();

    private record Opinion(Strand strand, Reacted last) {}

    Crowd(Random random) {
        this.random = random;
    }

    Happening view(Film film, @Nullable AccountId viewer, Instant at) {
        var viewing = new ViewingId("viewing:v1:%016x%016x".formatted(random.nextLong(), random.nextLong()));
        return new Strand("Viewing", viewing.value())
                .then(
                        at,
                        new VideoViewed(viewing, film.id(), viewer),
                        Origin.of(viewer).provenance());
    }

    Happening react(Film film, AccountId person, Instant at) {
        var target = new Target(TargetType.VIDEO, film.id().value());
        var id = ReactionId.of(person, target);
        var reaction = random.nextDouble() < DISLIKES ? Reaction.DISLIKE : Reaction.LIKE;
        return say(new Strand("Reaction", id.value()), new Reacted(id, person, target, reaction, Reaction.NONE), at);
    }

    boolean thinksAgain() {
        return !opinions.isEmpty() && random.nextDouble() < THINKS_AGAIN;
    }

    /** Somebody takes back what they said. */
    Happening thinkAgain(Instant at) {
        var opinion = opinions.remove();
        var last = opinion.last();
        var next = last.reaction() == Reaction.NONE ? Reaction.LIKE : Reaction.NONE;
        return say(
                opinion.strand(),
                new Reacted(last.reactionId(), last.accountId(), last.target(), next, last.reaction()),
                at);
    }

    private Happening say(Strand strand, Reacted reacted, Instant at) {
        opinions.add(new Opinion(strand, reacted));
        if (opinions.size() > REMEMBERED) {
            opinions.remove();
        }
        return strand.then(at, reacted, Origin.of(reacted.accountId()).provenance());
    }
}
