package dev.cinelog.api.video.query;

import java.time.Instant;

/**
 * A place in a list that runs from the newest to the oldest.
 *
 * @param at when the last item seen came into being
 * @param id id of the last item seen
 */
public record Moment(Instant at, String id) {}
