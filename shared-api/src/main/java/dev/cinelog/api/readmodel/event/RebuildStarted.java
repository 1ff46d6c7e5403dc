package dev.cinelog.api.readmodel.event;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPurpose;
import org.axonframework.serialization.Revision;

/** An operator had a read model folded from history once more. */
@Revision("1")
public record RebuildStarted(ReadModelName readModel, RebuildId rebuildId, RebuildPurpose purpose)
        implements ReadModelEvent {}
