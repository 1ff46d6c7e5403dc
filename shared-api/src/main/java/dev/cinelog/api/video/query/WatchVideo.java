package dev.cinelog.api.video.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import org.jspecify.annotations.Nullable;

/**
 * Answers the {@link VideoCard} as soon as it differs from a version already seen, or when time ran out.
 *
 * @param seenVersion {@link VideoCard#version()} of the card already seen
 * @param millis how long to wait at most
 */
public record WatchVideo(VideoId videoId, @Nullable AccountId viewer, long seenVersion, long millis) {}
