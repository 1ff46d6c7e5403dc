package dev.cinelog.api.generation.query;

/** Finds the models that people can choose; answers {@link Models}. */
public record FindModels() {}
