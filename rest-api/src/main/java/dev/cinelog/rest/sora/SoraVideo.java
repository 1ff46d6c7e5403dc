package dev.cinelog.rest.sora;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Video} of this contract.
 *
 * @param size as {@code 1280x720}
 * @param status {@code queued}, {@code in_progress}, {@code completed} or {@code failed}
 * @param progress 0 to 100
 * @param openaiVideoId what OpenAI calls it, if it is made there
 * @param videoUrl where it can be downloaded with a token, once it is completed
 * @param thumbnailUrl a signed link, once there is one
 * @param remixedFrom the id of the video that it was made from
 * @param error why it failed
 */
public record SoraVideo(
        String id,
        String prompt,
        String model,
        String size,
        int seconds,
        String status,
        int progress,
        @Nullable String openaiVideoId,
        @Nullable String videoUrl,
        @Nullable String thumbnailUrl,
        @Nullable String remixedFrom,
        @Nullable String error,
        Instant createdAt,
        Instant updatedAt) {}
