package dev.cinelog.query.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AppliedEventsTest {

    private static final long LONG = 30_000;

    private final AppliedEvents applied = new AppliedEvents(4);

    @Test
    void whatIsAppliedAlreadyIsNotWaitedFor() {
        applied.applied("feed", List.of("1", "2"));

        assertThat(await(Map.of("1", Set.of("feed"), "2", Set.of("feed")))).isCompletedWithValue(true);
        assertThat(await(Map.of())).isCompletedWithValue(true);
    }

    @Test
    void whatIsAppliedLaterIsWaitedFor() {
        var wait = await(Map.of("1", Set.of("feed"), "2", Set.of("feed")));

        applied.applied("feed", List.of("1"));
        assertThat(wait).isNotDone();
        applied.applied("feed", List.of("2"));
        assertThat(wait).isCompletedWithValue(true);
    }

    @Test
    void everyGroupMustHaveAppliedIt() {
        applied.applied("feed", List.of("1"));
        var wait = await(Map.of("1", Set.of("feed", "liked", "profile")));

        applied.applied("liked", List.of("1"));
        applied.applied("feed", List.of("1"));
        assertThat(wait).isNotDone();
        applied.applied("profile", List.of("1"));
        assertThat(wait).isCompletedWithValue(true);
    }

    @Test
    void otherEventsAndOtherGroupsDoNotCount() {
        var wait = await(Map.of("1", Set.of("feed")));

        applied.applied("feed", List.of("2"));
        applied.applied("liked", List.of("1"));

        assertThat(wait).isNotDone();
    }

    @Test
    void manyWaitForTheSame() {
        var first = await(Map.of("1", Set.of("feed")));
        var second = await(Map.of("1", Set.of("feed"), "2", Set.of("liked")));

        applied.applied("feed", List.of("1"));
        assertThat(first).isCompletedWithValue(true);
        assertThat(second).isNotDone();
        applied.applied("liked", List.of("2"));
        assertThat(second).isCompletedWithValue(true);
    }

    @Test
    void aWaitEndsWhenTimeIsUpAndIsForgotten() {
        var wait = applied.await(Map.of("1", Set.of("feed")), 20);

        assertThat(wait).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(false);
        assertThat(applied.waits()).isZero();
    }

    @Test
    void aWaitThatEndedWellIsForgotten() {
        var wait = await(Map.of("1", Set.of("feed"), "2", Set.of("feed")));

        applied.applied("feed", List.of("1", "2"));

        assertThat(wait).isCompletedWithValue(true);
        assertThat(applied.waits()).isZero();
    }

    @Test
    void onlyTheLatestAreRemembered() {
        applied.applied("feed", List.of("1", "2", "3", "4", "5"));

        assertThat(await(Map.of("5", Set.of("feed")))).isCompletedWithValue(true);
        assertThat(await(Map.of("2", Set.of("feed")))).isCompletedWithValue(true);
        assertThat(await(Map.of("1", Set.of("feed")))).isNotDone();
    }

    @Test
    void whoWaitsNeedsNothingToBeRemembered() {
        applied.applied("profile", List.of("1"));
        var wait = await(Map.of("1", Set.of("feed", "liked", "profile")));

        applied.applied("feed", List.of("1"));
        applied.applied("feed", List.of("2", "3", "4", "5", "6"));
        applied.applied("liked", List.of("1"));

        assertThat(wait).isCompletedWithValue(true);
    }

    private CompletableFuture<Boolean> await(Map<String, Set<String>> wanted) {
        return applied.await(wanted, LONG);
    }
}
