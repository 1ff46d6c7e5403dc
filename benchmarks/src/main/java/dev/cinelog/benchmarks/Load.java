package dev.cinelog.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Does one thing many times on several connections at once, and times each. */
final class Load {

    /** Does the thing once. */
    @FunctionalInterface
    interface Work {

        /**
         * @param index which time it is, from 0
         * @return whether it went well
         */
        boolean run(int index) throws Exception;
    }

    private Load() {}

    /**
     * @param connections how many at once, each with work of its own
     * @param count how many times in all
     */
    static Figures run(int connections, int count, Callable<Work> open) throws Exception {
        var next = new AtomicInteger();
        var errors = new AtomicInteger();
        var nanos = new long[count];
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var begun = System.nanoTime();
            var running = new ArrayList<Callable<Void>>();
            for (var connection = 0; connection < connections; connection++) {
                running.add(() -> one(open, next, errors, nanos));
            }
            await(pool.invokeAll(running));
            var took = System.nanoTime() - begun;
            Arrays.sort(nanos);
            return new Figures(count, errors.get(), took, nanos);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Void one(Callable<Work> open, AtomicInteger next, AtomicInteger errors, long[] nanos)
            throws Exception {
        var work = open.call();
        for (var index = next.getAndIncrement(); index < nanos.length; index = next.getAndIncrement()) {
            var begun = System.nanoTime();
            if (!work.run(index)) {
                errors.incrementAndGet();
            }
            nanos[index] = System.nanoTime() - begun;
        }
        return null;
    }

    private static void await(List<? extends java.util.concurrent.Future<?>> running)
            throws ExecutionException, InterruptedException {
        for (var one : running) {
            one.get();
        }
    }
}
