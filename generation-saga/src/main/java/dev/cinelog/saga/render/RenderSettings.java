package dev.cinelog.saga.render;

import java.nio.file.Path;

/**
 * How much is rendered at once, and where.
 *
 * @param workers how many attempts at the same time
 * @param workDirectory where they may write
 */
public record RenderSettings(int workers, Path workDirectory) {}
