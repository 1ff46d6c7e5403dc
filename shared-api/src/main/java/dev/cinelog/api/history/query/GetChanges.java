package dev.cinelog.api.history.query;

/**
 * Answers the {@link Changes} that the same stretch of history made to the aggregate's state as {@link GetTimeline} tells of. The
 * state is the one that decides about commands, so only what matters to a decision is in it.
 *
 * @param after the sequence number behind which the stretch begins; -1 for the very beginning
 * @param revealed whether personal fields are shown
 */
public record GetChanges(String aggregateType, String aggregateId, long after, int most, boolean revealed) {}
