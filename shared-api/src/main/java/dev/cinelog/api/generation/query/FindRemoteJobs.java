package dev.cinelog.api.generation.query;

import dev.cinelog.api.generation.GenerationId;

/** Finds every attempt of a job that a generator elsewhere took over; answers a list of {@link RemoteJob}. */
public record FindRemoteJobs(GenerationId generationId) {}
