package dev.cinelog.query.rebuild;

import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.query.projection.ReadModel;

/**
 * A rebuild as the process sees it that works on it.
 *
 * @param place where the model under construction stands
 * @param epoch this process's right to go on; ends when another one takes over
 */
record Run(
        RebuildId rebuildId, ReadModel readModel, RebuildPurpose purpose, RebuildPhase phase, Place place, long epoch) {

    /** The schema of the model under construction. */
    String schema() {
        return purpose == RebuildPurpose.UNDO ? Schemas.previous(readModel) : Schemas.next(readModel);
    }

    Run in(RebuildPhase now) {
        return new Run(rebuildId, readModel, purpose, now, place, epoch);
    }

    Run at(Place now) {
        return new Run(rebuildId, readModel, purpose, phase, now, epoch);
    }
}
