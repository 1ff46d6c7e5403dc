package dev.cinelog.benchmarks;

import dev.cinelog.benchmarks.history.History;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Runs measurements against one server, those named or all, and prints figures and ratios. */
public final class Benchmarks {

    private static final int CONNECTIONS = 16;
    private static final int SEEDED_VIDEOS = 100_000;
    private static final int SEEDED_JOBS = 50_000;

    /** On two cores the compiler competes with the load for about a minute. */
    private static final int WARM_UP_ROUNDS = 3;

    private static final Set<String> OF_HISTORY = Set.of("memory", "rebuild", "audit", "load", "tail", "writes");
    private static final long EVENTS = 1_000_000;

    private Benchmarks() {}

    /** Something to measure. */
    @FunctionalInterface
    private interface Measurement {

        void run(ServerUnderTest server) throws Exception;
    }

    /** Ends the process: threads of a server that ran in it may outlive that server. */
    public static void main(String... names) {
        try {
            measure(names);
        } catch (Exception failure) {
            LoggerFactory.getLogger(Benchmarks.class).error("Nothing was measured any further", failure);
            System.exit(1);
        }
        System.exit(0);
    }

    private static void measure(String... names) throws Exception {
        var measurements = new LinkedHashMap<String, Measurement>();
        measurements.put("progress", Benchmarks::progress);
        measurements.put("likes", Benchmarks::likes);
        measurements.put("feed", Benchmarks::feed);
        measurements.put("jobs", Benchmarks::jobs);
        if (names.length > 0) {
            measurements.keySet().retainAll(Set.of(names));
        }
        alone(Set.of(names));
        if (measurements.isEmpty()) {
            return;
        }
        try (var server = ServerUnderTest.start()) {
            for (var measurement : measurements.values()) {
                measurement.run(server);
            }
            System.out.printf("resident memory after the load: %d MiB%n", server.residentMebibytes());
        }
    }

    /** Measured in this process, before there is another server. */
    private static void alone(Set<String> names) throws Exception {
        if (names.isEmpty() || names.contains("pipeline")) {
            System.out.println("create until watchable, 5 s of 720p: " + Overhead.run(15, 15));
        }
        if (names.isEmpty() || names.contains("instant")) {
            System.out.printf("jobs through the whole pipeline: %.0f/s%n", InstantJobs.run(2_000, 1_000, CONNECTIONS));
        }
        var ofHistory = new HashSet<>(OF_HISTORY);
        if (!names.isEmpty()) {
            ofHistory.retainAll(names);
        }
        if (!ofHistory.isEmpty()) {
            History.run(ofHistory, Long.getLong("events", EVENTS));
        }
    }

    private static void progress(ServerUnderTest server) throws Exception {
        FirstProgress.run(server, 3);
        say("create until first progress", FirstProgress.run(server, 20));
    }

    private static void likes(ServerUnderTest server) throws Exception {
        var author = server.tokenOf(Videos.somebody());
        var videos = new ArrayList<String>();
        for (var video = 0; video < 20; video++) {
            videos.add(Videos.create(server, author));
        }
        for (var video : videos) {
            Videos.awaitReady(server, author, video);
        }
        var one = List.of(videos.get(0));
        for (var round = 1; round <= WARM_UP_ROUNDS; round++) {
            say("warm-up " + round, Likes.run(server, Likes.people(server, 20_000), one, CONNECTIONS));
        }
        say("likes of one video", Likes.run(server, Likes.people(server, 20_000), one, CONNECTIONS));
        var raw = RawInserts.run(server, CONNECTIONS, 20_000);
        say("raw durable inserts", raw);
        var spread = Likes.run(server, Likes.people(server, 20_000), videos, CONNECTIONS);
        say("likes of many videos", spread);
        System.out.printf("share of raw inserts: %.0f %%%n", 100 * spread.perSecond() / raw.perSecond());
    }

    private static void feed(ServerUnderTest server) throws Exception {
        SeededFeed.seed(server, SEEDED_VIDEOS);
        for (var round = 1; round <= WARM_UP_ROUNDS; round++) {
            say("warm-up " + round, FeedReads.firstPage(server, CONNECTIONS, 20_000));
        }
        // The machine is faster at some times than at others, so both are read in turns.
        var first = 0.0;
        var far = 0.0;
        for (var turn = 1; turn <= 3; turn++) {
            first += say("feed, page 1", FeedReads.firstPage(server, CONNECTIONS, 20_000))
                    .perSecond();
            far += say("feed, page 500", FeedReads.page(server, 500, CONNECTIONS, 20_000))
                    .perSecond();
        }
        System.out.printf("page 500 against page 1: %.0f %%%n", 100 * far / first);
    }

    private static void jobs(ServerUnderTest server) throws Exception {
        var owner = Videos.somebody();
        SeededJobs.seed(server, owner, SEEDED_JOBS);
        for (var round = 1; round <= WARM_UP_ROUNDS; round++) {
            say("warm-up " + round, JobLists.anyPage(server, owner, SEEDED_JOBS, CONNECTIONS, 10_000));
        }
        say("job list, any page", JobLists.anyPage(server, owner, SEEDED_JOBS, CONNECTIONS, 20_000));
    }

    private static Figures say(String what, Figures figures) {
        System.out.println(what + ": " + figures);
        return figures;
    }
}
