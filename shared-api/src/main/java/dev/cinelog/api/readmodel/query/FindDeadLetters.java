package dev.cinelog.api.readmodel.query;

import dev.cinelog.api.readmodel.ReadModelName;

/** Answers the {@link DeadLetters} of a read model, oldest first. */
public record FindDeadLetters(ReadModelName readModel) {}
