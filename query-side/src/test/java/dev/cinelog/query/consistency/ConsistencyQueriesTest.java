package dev.cinelog.query.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.AwaitProjected;
import dev.cinelog.api.PublishedEvent;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.readmodel.event.RebuildStarted;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.account.AccountReadModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConsistencyQueriesTest {

    private static final PublishedEvent LIKE = new PublishedEvent("like", Reacted.class.getName());
    private static final PublishedEvent SIGN_IN = new PublishedEvent("sign-in", SignedIn.class.getName());

    private final AppliedEvents applied = new AppliedEvents(100);
    private final ConsistencyQueries queries = new ConsistencyQueries(applied, TestDatabase.readModels());

    @Test
    void waitsForTheGroupsThatHandleTheEvent() {
        var answer = ask(List.of(ReadModelGroup.FEED, ReadModelGroup.LIKED), List.of(LIKE), 30_000);

        applied.applied(ReadModelGroup.FEED, List.of("like"));
        assertThat(answer).isNotDone();
        applied.applied(ReadModelGroup.LIKED, List.of("like"));
        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void doesNotWaitForGroupsThatTheEventDoesNotConcern() {
        assertThat(ask(List.of(ReadModelGroup.FEED, ReadModelGroup.PROFILE), List.of(SIGN_IN), 30_000))
                .isCompletedWithValue(true);

        var answer = ask(List.of(ReadModelGroup.FEED, ReadModelGroup.ACCOUNT), List.of(LIKE, SIGN_IN), 30_000);
        applied.applied(ReadModelGroup.FEED, List.of("like"));
        assertThat(answer).isNotDone();
        applied.applied(AccountReadModel.readModel().group(), List.of("sign-in"));
        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void waitsForGroupsThatWitnessEverything() {
        assertThat(ask(List.of(ReadModelGroup.CREATOR_STATS), List.of(SIGN_IN), 30_000))
                .isNotDone();
    }

    @Test
    void waitsForWhatIsKnownOfRebuildsThoughThatIsNoReadModel() {
        var started = new PublishedEvent("started", RebuildStarted.class.getName());
        var answer = ask(List.of(ReadModelGroup.REBUILDS), List.of(started), 30_000);

        assertThat(answer).isNotDone();
        applied.applied(ReadModelGroup.REBUILDS, List.of("started"));
        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void oneEventNamedTwiceIsOneEvent() {
        applied.applied(ReadModelGroup.FEED, List.of("like"));

        assertThat(ask(List.of(ReadModelGroup.FEED), List.of(LIKE, LIKE), 30_000))
                .isCompletedWithValue(true);
    }

    @Test
    void saysSoWhenTimeRanOut() {
        assertThat(ask(List.of(ReadModelGroup.FEED), List.of(LIKE), 20))
                .succeedsWithin(Duration.ofSeconds(5))
                .isEqualTo(false);
    }

    private CompletableFuture<Boolean> ask(List<String> groups, List<PublishedEvent> events, long millis) {
        return queries.handle(new AwaitProjected(groups, events, millis));
    }
}
