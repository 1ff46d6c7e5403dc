package dev.cinelog.benchmarks.history;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Collects all garbage of this process twice a second and remembers the most that was left. */
final class HeapWatch implements AutoCloseable {

    private static final int MEBIBYTE = 1 << 20;
    private static final int MILLIS = 500;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final long before;
    private volatile long mostLive;
    private volatile long mostResident;

    /**
     * What a process took at most, in MiB.
     *
     * @param before heap after a full collection before anything was done: other parts of the process, and what made its history
     * @param live heap after a full collection meanwhile
     * @param resident what the operating system counts; everything in this process, PostgreSQL aside
     * @param limit what the heap may grow to
     */
    record Most(long before, long live, long resident, long limit) {

        @Override
        public String toString() {
            return "at most %d MiB of heap live, %d more than before, %d MiB resident, of a heap of %d MiB"
                    .formatted(live, live - before, resident, limit);
        }
    }

    HeapWatch() {
        look();
        before = mostLive;
        var unused = watch.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    Most most() {
        return new Most(before, mostLive, mostResident, Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private void look() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        mostLive = Math.max(mostLive, memory.getHeapMemoryUsage().getUsed() / MEBIBYTE);
        mostResident = Math.max(mostResident, resident());
    }

    private static long resident() {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
