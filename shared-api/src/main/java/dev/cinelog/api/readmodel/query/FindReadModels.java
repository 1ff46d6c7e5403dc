package dev.cinelog.api.readmodel.query;

/** Answers {@link ReadModels}. */
public record FindReadModels() {}
