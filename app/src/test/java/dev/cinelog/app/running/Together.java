package dev.cinelog.app.running;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does one thing many times at the same moment. */
public final class Together {

    private Together() {}

    /** Answers what every one of them came to, in the order of their numbers from 0. */
    public static <T> List<T> times(int count, IntFunction<T> action) {
        var threads = Executors.newFixedThreadPool(count);
        try {
            var start = new CountDownLatch(1);
            var results = IntStream.range(0, count)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> at(start, number, action), threads))
                    .toList();
            start.countDown();
            return results.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T at(CountDownLatch start, int number, IntFunction<T> action) {
        try {
            start.await();
            return action.apply(number);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
