package dev.cinelog.api.generation.query;

import dev.cinelog.api.generation.GenerationId;

/** Finds every attempt of a job that a generator elsewhere took over; answers {@link RemoteJobs}. */
public record FindRemoteJobs(GenerationId generationId) {}
