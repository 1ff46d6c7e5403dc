package dev.cinelog.api.history.query;

/**
 * Answers the {@link Correlation} of this id; refused where history knows none.
 *
 * @param most how many events it holds
 * @param revealed whether personal fields are shown
 */
public record GetCorrelation(String correlationId, int most, boolean revealed) {}
