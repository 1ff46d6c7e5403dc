package dev.cinelog.api.readmodel.command;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPurpose;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Fold a read model from history once more, beside the one that serves. */
public record StartRebuild(
        @TargetAggregateIdentifier ReadModelName readModel, RebuildId rebuildId, RebuildPurpose purpose) {}
