package dev.cinelog.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs every measurement against one server and prints figures and ratios. */
public final class Benchmarks {

    private static final int CONNECTIONS = 16;
    private static final int SEEDED_VIDEOS = 100_000;

    private Benchmarks() {}

    public static void main(String... arguments) throws Exception {
        var jar = Path.of(arguments.length > 0 ? arguments[0] : "app/target/cinelog-exec.jar");
        try (var server = ServerUnderTest.start(jar)) {
            progress(server);
            likes(server);
            feed(server);
            System.out.printf("resident memory after the load: %d MiB%n", server.residentMebibytes());
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
        say("warm-up", Likes.run(server, Likes.people(server, 10_000), one, CONNECTIONS));
        say("likes of one video", Likes.run(server, Likes.people(server, 20_000), one, CONNECTIONS));
        var raw = RawInserts.run(server, CONNECTIONS, 20_000);
        say("raw durable inserts", raw);
        var spread = Likes.run(server, Likes.people(server, 20_000), videos, CONNECTIONS);
        say("likes of many videos", spread);
        System.out.printf("share of raw inserts: %.0f %%%n", 100 * spread.perSecond() / raw.perSecond());
    }

    private static void feed(ServerUnderTest server) throws Exception {
        new SeededFeed().seed(server, SEEDED_VIDEOS);
        FeedReads.firstPage(server, CONNECTIONS, 20_000);
        var first = FeedReads.firstPage(server, CONNECTIONS, 40_000);
        say("feed, page 1", first);
        var far = FeedReads.page(server, 500, CONNECTIONS, 40_000);
        say("feed, page 500", far);
        System.out.printf("page 500 against page 1: %.0f %%%n", 100 * far.perSecond() / first.perSecond());
    }

    private static void say(String what, Figures figures) {
        System.out.println(what + ": " + figures);
    }
}
