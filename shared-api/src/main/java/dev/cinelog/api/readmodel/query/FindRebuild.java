package dev.cinelog.api.readmodel.query;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;

/** Answers a {@link Rebuild} or nothing. */
public record FindRebuild(ReadModelName readModel, RebuildId rebuildId) {}
