package dev.cinelog.api.readmodel.query;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild, and how far it is.
 *
 * @param eventsDone how many positions of history lie behind it
 * @param eventsTotal how many there are to pass
 * @param eventsPerSecond since this process took it up; null before the first page
 * @param remainingSeconds at that rate; null when unknown
 * @param comparison null until it was compared
 * @param failure why it failed, in a sentence
 */
public record Rebuild(
        RebuildId rebuildId,
        ReadModelName readModel,
        RebuildPurpose purpose,
        RebuildPhase phase,
        long eventsDone,
        long eventsTotal,
        @Nullable Long eventsPerSecond,
        @Nullable Long remainingSeconds,
        @Nullable Comparison comparison,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt) {}
