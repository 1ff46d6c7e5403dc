package dev.cinelog.api.video.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of videos from newest to oldest.
 *
 * @param next where the next page begins, null when this is the last
 */
public record VideoPage(List<VideoCard> cards, @Nullable Moment next) {}
