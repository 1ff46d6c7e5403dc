package dev.cinelog.rest.studio;

import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The {@code JobCreate} of this contract.
 *
 * @param model one of {@code GET /api/v1/models}, the first if absent
 * @param resolution {@code 480p}, {@code 720p}, {@code 1080p} or {@code 4k}; 720p if absent
 * @param quality {@code low}, {@code medium} or {@code high}; medium if absent
 * @param duration 1 to 60 seconds, 5 if absent
 * @param metadata an object of the caller's own, shown again as it is
 * @param maxRetries how many attempts may follow a failed one, 0 to 10; 3 if absent
 */
public record JobRequest(
        @Schema(example = "A futuristic city at night", maxLength = VideoOrders.LONGEST_PROMPT) @Nullable
        String prompt,

        @Nullable String projectId,
        @Nullable String model,
        @Schema(example = "1080p") @Nullable String resolution,
        @Schema(example = "high") @Nullable String quality,
        @Schema(example = "5") @Nullable Integer duration,

        @Schema(implementation = Object.class) @JsonDeserialize(using = CompactJson.class) @Nullable
        String metadata,

        @Schema(example = "3") @Nullable Integer maxRetries) {}
