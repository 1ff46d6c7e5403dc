package dev.cinelog.rest.videosapi;

import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What to make.
 *
 * @param model the first of {@code GET /v1/models} if absent
 * @param seconds text or number, 4 if absent
 * @param size 720x1280 if absent
 * @param inputReference only in a form, as a file
 */
@SnakeCase
record VideoRequest(
        @Schema(example = "a red fox runs through snow", maxLength = VideoOrders.LONGEST_PROMPT) @Nullable
        String prompt,

        @Schema(example = "sora-2") @Nullable String model,
        @Schema(type = "string", example = "4") @Nullable JsonNode seconds,
        @Schema(example = "720x1280") @Nullable String size,
        @Schema(hidden = true) @Nullable JsonNode inputReference) {

    @Nullable
    String secondsAsText() {
        return seconds == null || seconds.isNull() ? null : seconds.asString("none");
    }

    boolean refers() {
        return inputReference != null && !inputReference.isNull();
    }
}
