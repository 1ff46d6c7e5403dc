package dev.cinelog.api.generation;

/**
 * What to render, the prompt aside.
 *
 * @param model name of the generator
 * @param width in pixels, even
 * @param height in pixels, even
 * @param seconds 1 to 60
 */
public record RenderSpec(String model, int width, int height, int seconds) {}
