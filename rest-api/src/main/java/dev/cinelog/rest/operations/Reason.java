package dev.cinelog.rest.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why somebody has to see personal data. */
public record Reason(
        @Schema(
                description = "Kept for ever, so it names a case and no people.",
                example = "Case 4711: a complaint about a video",
                minLength = 10,
                maxLength = Reveals.LONGEST_REASON)
        @Nullable
        String reason) {}
