package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.api.generation.Quality;

/**
 * How the storyboard is drawn and encoded.
 *
 * @param preset of x264: {@code ultrafast} to {@code veryslow}
 * @param rateFactor x264's constant rate factor for medium quality: 18 is large and good, 28 small and coarse
 * @param step by how much it changes from one quality to the next; 6 halves or doubles the file
 * @param memory bytes of the heap that all drawings of the process may take at once
 */
public record StoryboardSettings(String preset, int rateFactor, int step, long memory) {

    public static StoryboardSettings defaults() {
        return new StoryboardSettings("veryfast", 20, 5, Runtime.getRuntime().maxMemory() / 2);
    }

    StoryboardSettings withMemory(long bytes) {
        return new StoryboardSettings(preset, rateFactor, step, bytes);
    }

    int rateFactor(Quality quality) {
        return switch (quality) {
            case LOW -> rateFactor + 2 * step;
            case MEDIUM -> rateFactor;
            case HIGH -> rateFactor - step;
        };
    }
}
