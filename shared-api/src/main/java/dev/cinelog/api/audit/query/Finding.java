package dev.cinelog.api.audit.query;

import dev.cinelog.api.audit.Tampering;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with history.
 *
 * @param ordinal the place in history, from 0
 * @param eventId null where it cannot be known any more
 */
public record Finding(
        Tampering tampering, long ordinal, @Nullable String eventId, String sentence) {}
