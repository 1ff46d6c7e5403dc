package dev.cinelog.saga.generator.openai;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video as the provider last told of it; all but id and status may be missing. Every text is one line and fit to be shown.
 *
 * @param progress 0 to 100
 * @param seconds its length
 * @param size as {@code WxH}
 * @param expiresAt when the provider deletes its bytes
 */
public record RemoteVideo(
        RemoteVideoId id,
        RemoteStatus status,
        int progress,
        @Nullable String model,
        @Nullable Integer seconds,
        @Nullable String size,
        @Nullable Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable Instant expiresAt,
        @Nullable RemoteError error) {

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
