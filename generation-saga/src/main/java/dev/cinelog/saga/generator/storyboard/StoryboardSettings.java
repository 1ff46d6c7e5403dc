package dev.cinelog.saga.generator.storyboard;

/**
 * How the storyboard is encoded.
 *
 * @param preset of x264: {@code ultrafast} to {@code veryslow}
 * @param quality of x264's constant rate factor: 18 is large and good, 28 small and coarse
 */
public record StoryboardSettings(String preset, int quality) {

    public static StoryboardSettings defaults() {
        return new StoryboardSettings("veryfast", 20);
    }
}
