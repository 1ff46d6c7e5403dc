package dev.cinelog.api.readmodel.event;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import org.axonframework.serialization.Revision;

/**
 * A rebuild came to its end.
 *
 * @param events how many it read
 * @param swapped whether it serves from now on
 * @param compared whether it was compared with the one that served
 * @param differences how many rows differed from those that served
 */
@Revision("1")
public record RebuildCompleted(
        ReadModelName readModel, RebuildId rebuildId, long events, boolean swapped, boolean compared, long differences)
        implements ReadModelEvent {}
