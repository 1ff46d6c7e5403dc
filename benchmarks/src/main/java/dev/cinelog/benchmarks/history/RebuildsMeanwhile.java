package dev.cinelog.benchmarks.history;

import dev.cinelog.benchmarks.Figures;
import java.util.concurrent.Executors;

/** Rebuilds of the feed, one behind the other, for as long as something else is measured. */
final class RebuildsMeanwhile {

    private final RebuildOrder order;
    private volatile boolean wanted = true;

    private RebuildsMeanwhile(BusyServer busy) {
        order = new RebuildOrder(busy, "feed");
    }

    /** Something that is measured. */
    @FunctionalInterface
    interface Measured {

        Figures run() throws Exception;
    }

    /**
     * @param figures of what was measured
     * @param rebuilds how many were finished until then, or shortly after
     */
    record Result(Figures figures, int rebuilds) {}

    static Result during(BusyServer busy, Measured measured) throws Exception {
        var meanwhile = new RebuildsMeanwhile(busy);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var rebuilds = thread.submit(meanwhile::rebuild);
            var figures = measured.run();
            meanwhile.wanted = false;
            return new Result(figures, rebuilds.get());
        } finally {
            meanwhile.wanted = false;
            thread.shutdown();
        }
    }

    private int rebuild() throws InterruptedException {
        var rebuilds = 0;
        do {
            order.run();
            rebuilds++;
        } while (wanted);
        return rebuilds;
    }
}
