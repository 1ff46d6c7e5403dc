package dev.cinelog.saga.pipeline;

import java.time.Duration;

/**
 * What is too much for one video.
 *
 * @param bytes of the file
 * @param pixels of one frame
 */
public record MediaLimits(long bytes, Duration duration, long pixels) {

    /** Two gibibytes, ten minutes, 4K. */
    public static MediaLimits defaults() {
        return new MediaLimits(2L << 30, Duration.ofMinutes(10), 4096L * 2304);
    }
}
