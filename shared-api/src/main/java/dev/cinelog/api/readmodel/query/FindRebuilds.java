package dev.cinelog.api.readmodel.query;

import dev.cinelog.api.readmodel.ReadModelName;

/** Answers the {@link Rebuilds} of a read model, newest first. */
public record FindRebuilds(ReadModelName readModel, int most) {}
