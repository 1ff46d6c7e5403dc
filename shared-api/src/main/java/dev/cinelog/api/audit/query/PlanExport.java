package dev.cinelog.api.audit.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answers the {@link ExportHeader} of an export: which events it will have, and the checkpoint that they are proved against.
 *
 * @param from the first ordinal; the first of all if null
 * @param to behind the last ordinal; all that is signed if null
 * @param since only events from then on; found by bisection in the order of history, which is that of time to within seconds
 * @param until only events before then
 */
public record PlanExport(
        @Nullable Long from,
        @Nullable Long to,
        @Nullable Instant since,
        @Nullable Instant until) {}
