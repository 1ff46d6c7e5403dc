package dev.cinelog.benchmarks;

/**
 * What a load came to.
 *
 * @param count how many times
 * @param errors how many of them went wrong
 * @param took nanoseconds from the first to the last
 * @param nanos how long each took, sorted
 */
@SuppressWarnings("ArrayRecordComponent")
public record Figures(int count, int errors, long took, long[] nanos) {

    public double perSecond() {
        return count * 1e9 / took;
    }

    /** @param share 0.99 for the 99th percentile */
    public double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(nanos.length * share))] / 1e6;
    }

    @Override
    public String toString() {
        return "%,.0f/s, p50 %.1f ms, p99 %.1f ms, max %.1f ms, %d errors of %,d"
                .formatted(perSecond(), millis(0.5), millis(0.99), nanos[nanos.length - 1] / 1e6, errors, count);
    }
}
