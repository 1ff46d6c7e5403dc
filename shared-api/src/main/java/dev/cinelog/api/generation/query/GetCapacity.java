package dev.cinelog.api.generation.query;

/** Asks whether new jobs are taken; answers {@link Capacity}. */
public record GetCapacity() {}
