package dev.cinelog.query.consistency;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppliedEventsRaceTest {

    private static final int EVENTS = 5_000;
    private static final List<String> GROUPS = List.of("feed", "liked", "profile");

    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nobodyWaitsInVainWhoeverComesFirst() {
        var applied = new AppliedEvents(EVENTS);
        Queue<CompletableFuture<Boolean>> waits = new ConcurrentLinkedQueue<>();

        var appliers = GROUPS.stream()
                .map(group -> runAsync(() -> shuffled().forEach(id -> applied.applied(group, List.of(id))), threads));
        var waiters = IntStream.range(0, 4)
                .mapToObj(number -> runAsync(
                        () -> shuffled()
                                .forEach(id -> waits.add(applied.await(Map.of(id, Set.copyOf(GROUPS)), 60_000))),
                        threads));

        assertThat(allOf(Stream.concat(appliers, waiters).toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(30));
        assertThat(waits)
                .hasSize(4 * EVENTS)
                .allSatisfy(wait -> assertThat(wait).isCompletedWithValue(true));
        assertThat(applied.waits()).isZero();
    }

    private static List<String> shuffled() {
        var ids = new ArrayList<>(
                IntStream.range(0, EVENTS).mapToObj(String::valueOf).toList());
        Collections.shuffle(ids, new Random(Thread.currentThread().getId()));
        return ids;
    }
}
