package dev.cinelog.api.history.query;

import org.jspecify.annotations.Nullable;

/**
 * Answers an {@link EventPage} of the events that a filter means; refused where it names a type that history does not know.
 *
 * @param beyond the position at which the page before this one ended, null for the first page
 * @param most how many events a page holds
 * @param revealed whether personal fields are shown
 */
public record FindEvents(
        EventFilter filter, boolean newestFirst, @Nullable Long beyond, int most, boolean revealed) {}
