package dev.cinelog.api.history.query;

/**
 * Answers the {@link Timeline} of one aggregate, oldest first; refused where history knows none of this type and id.
 *
 * @param aggregateId as it stands in history
 * @param after the sequence number behind which it begins; -1 for the very beginning
 * @param most how many events it holds
 * @param revealed whether personal fields are shown
 */
public record GetTimeline(String aggregateType, String aggregateId, long after, int most, boolean revealed) {}
