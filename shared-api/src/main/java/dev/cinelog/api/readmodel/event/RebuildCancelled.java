package dev.cinelog.api.readmodel.event;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import org.axonframework.serialization.Revision;

/** An operator stopped a rebuild. */
@Revision("1")
public record RebuildCancelled(ReadModelName readModel, RebuildId rebuildId) implements ReadModelEvent {}
