package dev.cinelog.api.history;

import dev.cinelog.api.audit.Tampering;
import org.jspecify.annotations.Nullable;

/**
 * How a verification ended.
 *
 * @param events how many were found to be what they were
 * @param signed how many of all events signatures cover
 * @param tampering what was done to history; null if nothing was found
 * @param ordinal where, from 0
 * @param eventId to which event; null where that cannot be known
 * @param failure why history was not read to its end; null if it was
 */
public record VerificationOutcome(
        long events,
        long signed,
        @Nullable Tampering tampering,
        long ordinal,
        @Nullable String eventId,
        @Nullable String failure) {}
