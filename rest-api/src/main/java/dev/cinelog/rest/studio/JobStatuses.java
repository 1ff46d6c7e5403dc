package dev.cinelog.rest.studio;

import dev.cinelog.api.generation.GenerationStatus;
import java.util.Optional;
import java.util.stream.Stream;

/** What this contract calls the stages of a job. */
final class JobStatuses {

    private JobStatuses() {}

    static String word(GenerationStatus status) {
        return switch (status) {
            case REQUESTED -> "queued";
            case RENDERING -> "processing";
            case SUCCEEDED -> "completed";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }

    static Optional<GenerationStatus> of(String word) {
        return Stream.of(GenerationStatus.values())
                .filter(status -> word(status).equals(word))
                .findFirst();
    }
}
