package dev.cinelog.api.video.query;

/**
 * A place in the ranked feed: the pair that its order consists of.
 *
 * @param score ranking score of the last card seen
 * @param videoId id of the last card seen
 */
public record Position(double score, String videoId) {}
