package dev.cinelog.api.readmodel.command;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stop a rebuild and throw away what it has made. */
public record CancelRebuild(@TargetAggregateIdentifier ReadModelName readModel, RebuildId rebuildId) {}
