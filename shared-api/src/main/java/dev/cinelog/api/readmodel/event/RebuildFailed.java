package dev.cinelog.api.readmodel.event;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import org.axonframework.serialization.Revision;

/** A rebuild was given up; the read model serves as before. */
@Revision("1")
public record RebuildFailed(ReadModelName readModel, RebuildId rebuildId, String reason) implements ReadModelEvent {}
