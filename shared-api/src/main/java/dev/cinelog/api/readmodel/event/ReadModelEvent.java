package dev.cinelog.api.readmodel.event;

import dev.cinelog.api.readmodel.ReadModelName;

/** What was done to a read model. */
public sealed interface ReadModelEvent
        permits RebuildStarted, RebuildCancelled, RebuildCompleted, RebuildFailed, DeadLettersTreated {

    ReadModelName readModel();
}
