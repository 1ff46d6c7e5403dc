package dev.cinelog.api.readmodel.command;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say how a rebuild ended; sent by the process that worked on it, again after a crash. */
public record EndRebuild(
        @TargetAggregateIdentifier ReadModelName readModel, RebuildId rebuildId, RebuildOutcome outcome) {}
