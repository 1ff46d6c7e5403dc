package dev.cinelog.rest.operations;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What events are asked for, as it stands in the address; everything may be missing. */
public record EventParameters(
        @Parameter(example = "Video") @Nullable String aggregateType,
        @Nullable String aggregateId,
        @Parameter(example = "VideoPublished") @Nullable String type,

        @Parameter(description = "An account, or system") @Nullable
        String actor,

        @Nullable String correlation,
        @Parameter(example = "studio") @Nullable String contract,

        @Parameter(description = "Inclusive", example = "2026-03-01T12:00:00Z") @Nullable
        String from,

        @Parameter(description = "Exclusive", example = "2026-03-02T12:00:00Z") @Nullable
        String to,

        @Parameter(description = "A position, exclusive") @Nullable
        String after,

        @Parameter(description = "A position, exclusive") @Nullable
        String before,

        @Parameter(description = "oldest or newest, which is usual") @Nullable
        String first,

        @Parameter(description = "At most 200; 50 is usual") @Nullable
        String limit,

        @Nullable String cursor) {}
