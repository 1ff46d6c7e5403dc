package dev.cinelog.api.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * How a rebuild ended.
 *
 * @param events how many it read
 * @param swapped whether it serves now
 * @param compared whether it was compared with the one that served
 * @param differences how many rows differ from those that served
 * @param failure why it failed, in a sentence, or null
 */
public record RebuildOutcome(
        long events,
        boolean swapped,
        boolean compared,
        long differences,
        @Nullable String failure) {}
