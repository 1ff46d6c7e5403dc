package dev.cinelog.saga.ffmpeg;

import org.jspecify.annotations.Nullable;

/**
 * What a file with a film in it is.
 *
 * @param codec of the film, as FFmpeg names it: {@code h264}
 * @param pixelFormat as FFmpeg names it: {@code yuv420p}
 * @param durationMillis of the film's frames, as they lie in the file
 * @param declaredMillis as the container says; 0 if it says nothing
 * @param audioCodec null if there is no sound
 */
public record MediaFacts(
        String codec,
        String pixelFormat,
        int width,
        int height,
        long durationMillis,
        long declaredMillis,
        @Nullable String audioCodec) {

    /** Whether the frames end well before the container says: the file was cut off. */
    public boolean truncated() {
        return durationMillis * 10 < declaredMillis * 9;
    }
}
