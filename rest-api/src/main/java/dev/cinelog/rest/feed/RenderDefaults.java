package dev.cinelog.rest.feed;

import dev.cinelog.api.generation.RenderSpec;

/**
 * What is rendered when nobody asks for anything in particular.
 *
 * @param model name of the generator
 */
public record RenderDefaults(String model, int width, int height, int seconds) {

    RenderSpec spec() {
        return new RenderSpec(model, width, height, seconds);
    }
}
