package dev.cinelog.api.generation;

import org.jspecify.annotations.Nullable;

/**
 * What to render, the prompt aside.
 *
 * @param model name of the generator
 * @param width in pixels, even
 * @param height in pixels, even
 * @param seconds 1 to 60
 * @param referenceKey object key of a picture or film to begin with; never shown
 * @param remixOf what the generator itself calls the video that this one changes
 */
public record RenderSpec(
        String model,
        int width,
        int height,
        int seconds,
        Quality quality,
        @Nullable String referenceKey,
        @Nullable String remixOf) {

    /** Of medium quality, from nothing but a prompt. */
    public RenderSpec(String model, int width, int height, int seconds) {
        this(model, width, height, seconds, Quality.MEDIUM, null, null);
    }
}
