package dev.cinelog.api.history.query;

/**
 * Answers the {@link Timeline} of one aggregate, oldest first; personal fields are masked.
 *
 * @param aggregateId as it stands in history
 */
public record GetTimeline(String aggregateId) {}
