package dev.cinelog.api.readmodel.command;

import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.api.readmodel.ReadModelName;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Try events again that a read model could not apply, or give them up.
 *
 * @param sequence the aggregate whose events they are, null for all
 */
public record TreatDeadLetters(
        @TargetAggregateIdentifier ReadModelName readModel,
        @Nullable String sequence,
        DeadLetterRemedy remedy) {}
