package dev.cinelog.api.generation.query;

import java.util.List;

/**
 * Some jobs of a list.
 *
 * @param more whether others follow
 */
public record JobSlice(List<GenerationJob> jobs, boolean more) {}
