package dev.cinelog.api;

import java.util.List;

/**
 * Answers true once every named processing group has applied every one of these events, false when time ran out.
 *
 * @param groups processing groups, as {@code projection.feed}
 * @param events what a command published
 * @param millis how long to wait at most
 */
public record AwaitProjected(List<String> groups, List<PublishedEvent> events, long millis) {}
