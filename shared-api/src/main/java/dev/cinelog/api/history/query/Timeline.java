package dev.cinelog.api.history.query;

import java.util.List;

/**
 * What happened to one aggregate, oldest first.
 *
 * @param more whether more happened after that
 */
public record Timeline(List<ExplainedEvent> events, boolean more) {}
