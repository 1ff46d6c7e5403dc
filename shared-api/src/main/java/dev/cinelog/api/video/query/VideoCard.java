package dev.cinelog.api.video.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.Visibility;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One video as lists show it.
 *
 * @param prompt null for a video that was not made from one
 * @param username its author's public name, null when the author is gone
 * @param progress percent rendered, 100 when ready
 * @param version grows with every change of this card
 * @param failureReason why it will never be ready, for its author
 */
public record VideoCard(
        VideoId videoId,
        AccountId accountId,
        @Nullable String username,
        @Nullable String prompt,
        GenerationId generationId,
        VideoStatus status,
        Visibility visibility,
        int progress,
        long likes,
        long dislikes,
        long views,
        double rankingScore,
        @Nullable VideoMedia media,
        @Nullable VideoId sourceVideoId,
        @Nullable String failureReason,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
