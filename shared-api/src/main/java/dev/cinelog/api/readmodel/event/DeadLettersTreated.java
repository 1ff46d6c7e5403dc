package dev.cinelog.api.readmodel.event;

import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.api.readmodel.ReadModelName;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An operator had events tried again that a read model could not apply, or gave them up.
 *
 * @param sequence the aggregate whose events they are, null for all
 */
@Revision("1")
public record DeadLettersTreated(
        ReadModelName readModel, @Nullable String sequence, DeadLetterRemedy remedy) implements ReadModelEvent {}
