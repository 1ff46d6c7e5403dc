package dev.cinelog.api.generation.query;

import dev.cinelog.api.video.VideoId;

/** Finds who asked for a video; answers an {@code Optional<AccountId>}, empty where no job for it is known. */
public record FindJobOwner(VideoId videoId) {}
