package dev.cinelog.rest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Video} of this contract, with extras that its interface does not forbid.
 *
 * @param videoUrl signed, for a few hours; empty until there is a video
 * @param status {@code pending}, {@code processing}, {@code completed} or {@code failed}
 * @param rankingScore what the feed is ordered by
 * @param progress percent rendered
 * @param failureReason why there will never be a video
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedVideo(
        String id,
        String prompt,
        String videoUrl,
        @Nullable String thumbnailUrl,
        String userId,
        @Nullable String username,
        long likes,
        long dislikes,
        long views,
        Instant createdAt,
        String status,
        @JsonProperty("ranking_score") double rankingScore,
        int progress,
        @Nullable String sourceVideoId,
        @Nullable String failureReason) {}
