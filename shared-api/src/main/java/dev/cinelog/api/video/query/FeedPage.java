package dev.cinelog.api.video.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the ranked feed.
 *
 * @param next where the next page begins, null when this is the last
 */
public record FeedPage(List<VideoCard> cards, @Nullable Position next) {}
