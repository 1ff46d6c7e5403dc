package dev.cinelog.benchmarks.history;

import dev.cinelog.benchmarks.Figures;
import dev.cinelog.benchmarks.Likes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures what is promised of a long history: that it can be rebuilt and verified quickly, beside everything else. */
public final class History {

    private static final int CONNECTIONS = 16;
    private static final int PEOPLE = 20_000;
    private static final int LIKES_OF_A_TAIL = 1_000;
    private static final int LOADS = 1_000;

    private final BusyServer busy;
    private final long events;

    private History(BusyServer busy, long events) {
        this.busy = busy;
        this.events = events;
    }

    /** @param names of what to measure: memory, rebuild, audit, load, tail, writes */
    public static void run(Set<String> names, long events) throws Exception {
        try (var busy = new BusyServer()) {
            var history = new History(busy, events);
            if (names.contains("memory")) {
                history.memory();
            }
            busy.grow(events);
            if (names.contains("rebuild")) {
                history.rebuild();
            }
            if (names.contains("audit")) {
                history.audit();
            }
            if (names.contains("load")) {
                history.load();
            }
            if (names.contains("tail")) {
                history.tail();
            }
            if (names.contains("writes")) {
                history.writes();
            }
        }
    }

    /** Flat is what does not grow with history: the same at a quarter, at half and at all of it. */
    private void memory() throws Exception {
        for (var part : List.of(events / 4, events / 2, events)) {
            busy.grow(part);
            try (var watch = new HeapWatch()) {
                new RebuildOrder(busy, "feed").run();
                System.out.printf("rebuilding %,d events: %s%n", part, watch.most());
            }
            try (var watch = new HeapWatch()) {
                var bytes = Export.run(busy);
                System.out.printf("exporting %,d events, %,d MiB: %s%n", part, bytes >> 20, watch.most());
            }
            try (var watch = new HeapWatch()) {
                Verifying.run(busy);
                System.out.printf("verifying %,d events: %s%n", part, watch.most());
            }
        }
    }

    private void rebuild() throws Exception {
        var floor = new Floor(busy);
        var order = new RebuildOrder(busy, "feed");
        floor.feed();
        order.run();
        var floors = new ArrayList<Double>();
        var rebuilds = new ArrayList<Double>();
        var foldings = new ArrayList<Double>();
        for (var round = 0; round < 3; round++) {
            floors.add(perSecond(floor.feed()));
            var took = order.run();
            rebuilds.add(perSecond(took.whole()));
            foldings.add(perSecond(took.folding()));
        }
        var stock = new StockAxon(busy).perSecond(1, 30);
        var tuned = new StockAxon(busy).perSecond(100, 20);
        var rebuilt = median(rebuilds);
        System.out.printf(
                "rebuilding the feed, order to swap: %,.0f events/s (folding alone %,.0f/s)%n",
                rebuilt, median(foldings));
        System.out.printf(
                "  stock Axon %,.0f/s, over its first 45 s: %.0f x; with batches of 100 %,.0f/s: %.0f x%n",
                stock, rebuilt / stock, tuned, rebuilt / tuned);
        System.out.printf(
                "  floor %,.0f/s: %.0f %%; folding alone %.0f %%%n",
                median(floors), 100 * rebuilt / median(floors), 100 * median(foldings) / median(floors));
    }

    private void audit() throws Exception {
        var floor = new Floor(busy);
        floor.reading();
        Verifying.run(busy);
        var readings = new ArrayList<Double>();
        var decodings = new ArrayList<Double>();
        var verifications = new ArrayList<Double>();
        for (var round = 0; round < 3; round++) {
            readings.add(perSecond(floor.reading()));
            decodings.add(perSecond(floor.decoding()));
            verifications.add(perSecond(Verifying.run(busy)));
        }
        var verified = median(verifications);
        System.out.printf(
                "verifying: %,.0f events/s%n  one cursor over all rows %,.0f/s: %.0f %%; decrypting and parsing them, too, %,.0f/s: %.0f %%%n",
                verified,
                median(readings),
                100 * verified / median(readings),
                median(decodings),
                100 * verified / median(decodings));
    }

    private void load() throws Exception {
        var videos = watchable(1);
        var young = new Loading(busy, videos.get(0), 50);
        var old = new Loading(busy, videos.get(0), 50_000);
        young.prepare();
        old.prepare();
        for (var round = 1; round <= 4; round++) {
            System.out.printf(
                    "loading an aggregate of 50 events: %.2f ms (%d read); of 50,000: %.2f ms (%d read)%n",
                    young.median(LOADS) / 1e6, young.read(), old.median(LOADS) / 1e6, old.read());
        }
    }

    private void tail() throws Exception {
        var tail = new Tail(busy, watchable(1).get(0));
        tail.run(LIKES_OF_A_TAIL / 4);
        System.out.println("event stored until the feed shows it: " + tail.run(LIKES_OF_A_TAIL));
    }

    private void writes() throws Exception {
        var videos = watchable(20);
        for (var round = 1; round <= 2; round++) {
            System.out.println("warm-up " + round + ": " + likes(videos));
        }
        var before = likes(videos);
        System.out.println("likes, no rebuild running: " + before);
        var during = RebuildsMeanwhile.during(busy, () -> likes(videos));
        System.out.printf("likes during rebuilds (%d): %s%n", during.rebuilds(), during.figures());
        var after = likes(videos);
        System.out.println("likes, no rebuild running: " + after);
        var alone = (before.perSecond() + after.perSecond()) / 2;
        System.out.printf(
                "writes during a rebuild against none: %.0f %%%n",
                100 * during.figures().perSecond() / alone);
    }

    private Figures likes(List<String> videos) throws Exception {
        return Likes.run(busy.server(), Likes.people(busy.server(), PEOPLE), videos, CONNECTIONS);
    }

    private List<String> watchable(int most) {
        return busy.jdbc()
                .sql("select video_id::text from readmodel_feed.card where status = 'READY' order by 1 limit ?")
                .param(most)
                .query(String.class)
                .list();
    }

    private double perSecond(long nanos) {
        return busy.events() * 1e9 / nanos;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
