package dev.cinelog.api.history.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answers the {@link AggregateState} as it was after an event, or at a time; the newest where neither is given. Refused where
 * there was none yet.
 *
 * @param sequence of the event, in the aggregate's own history
 * @param at inclusive
 * @param revealed whether personal fields are shown
 */
public record GetState(
        String aggregateType,
        String aggregateId,
        @Nullable Long sequence,
        @Nullable Instant at,
        boolean revealed) {}
