package dev.cinelog.api.generation.query;

import dev.cinelog.api.generation.GenerationId;

/**
 * An attempt that a generator elsewhere took over.
 *
 * @param remoteId what the generator calls it
 */
public record RemoteJob(GenerationId generationId, int attempt, String model, String remoteId) {}
