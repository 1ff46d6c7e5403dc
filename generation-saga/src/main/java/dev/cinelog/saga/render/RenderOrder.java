package dev.cinelog.saga.render;

import dev.cinelog.api.generation.GenerationId;

/** One attempt of a job, to be rendered. What exactly, a worker asks when it begins: no personal data lies in a queue. */
public record RenderOrder(GenerationId generationId, int attempt) {}
