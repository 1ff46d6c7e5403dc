package dev.cinelog.rest.operations;

import dev.cinelog.api.readmodel.query.Rebuild;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, and how far it is.
 *
 * @param purpose {@code replace}, {@code verify} or {@code undo}
 * @param phase {@code requested}, {@code building}, {@code comparing}, {@code swapping}, {@code completed}, {@code cancelled} or
 *     {@code failed}
 * @param eventsDone how many positions of history lie behind it
 * @param eventsPerSecond since this process took it up; null unless it is building
 * @param remainingSeconds at that rate; null when unknown
 * @param comparison null until it was compared
 * @param failure why it failed, in a sentence
 */
public record RebuildStatus(
        String id,
        String readModel,
        String purpose,
        String phase,
        long eventsDone,
        long eventsTotal,
        @Nullable Long eventsPerSecond,
        @Nullable Long remainingSeconds,
        @Nullable ComparisonStatus comparison,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static RebuildStatus of(Rebuild rebuild) {
        return new RebuildStatus(
                rebuild.rebuildId().value(),
                rebuild.readModel().value(),
                rebuild.purpose().name().toLowerCase(Locale.ROOT),
                rebuild.phase().name().toLowerCase(Locale.ROOT),
                rebuild.eventsDone(),
                rebuild.eventsTotal(),
                rebuild.eventsPerSecond(),
                rebuild.remainingSeconds(),
                rebuild.comparison() == null ? null : ComparisonStatus.of(rebuild.comparison()),
                rebuild.failure(),
                rebuild.startedAt(),
                rebuild.endedAt());
    }
}
