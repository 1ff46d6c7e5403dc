package dev.cinelog.rest.videosapi;

import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GenerationJob;
import org.jspecify.annotations.Nullable;

/**
 * The {@code video} of this contract: the job and what comes of it.
 *
 * @param status queued, in_progress, completed or failed
 * @param progress percent
 * @param createdAt in Unix seconds, as all times here
 * @param completedAt null unless it was completed
 * @param expiresAt always null: a video stays until it is deleted
 * @param seconds a number, as text
 * @param size {@code WIDTHxHEIGHT}
 * @param error why there will be no video, null unless it failed or was cancelled
 */
@SnakeCase
record VideoObject(
        String id,
        String object,
        String model,
        String status,
        int progress,
        long createdAt,
        @Nullable Long completedAt,
        @Nullable Long expiresAt,
        String prompt,
        String seconds,
        String size,
        @Nullable String remixedFromVideoId,
        @Nullable Failure error) {

    private static final Failure CANCELLED = new Failure("cancelled", "This video was cancelled.");

    /** Why there will be no video. */
    record Failure(String code, String message) {}

    static VideoObject of(GenerationJob job) {
        var spec = job.spec();
        var completed = job.status() == GenerationStatus.SUCCEEDED;
        return new VideoObject(
                job.videoId().value(),
                "video",
                spec.model(),
                status(job.status()),
                completed ? 100 : job.progress(),
                job.createdAt().getEpochSecond(),
                completed && job.endedAt() != null ? job.endedAt().getEpochSecond() : null,
                null,
                job.prompt(),
                Integer.toString(spec.seconds()),
                spec.width() + "x" + spec.height(),
                job.sourceVideoId() == null ? null : job.sourceVideoId().value(),
                failure(job));
    }

    private static String status(GenerationStatus status) {
        return switch (status) {
            case REQUESTED -> "queued";
            case RENDERING -> "in_progress";
            case SUCCEEDED -> "completed";
            case FAILED, CANCELLED -> "failed";
        };
    }

    private static @Nullable Failure failure(GenerationJob job) {
        return switch (job.status()) {
            case REQUESTED, RENDERING, SUCCEEDED -> null;
            case CANCELLED -> CANCELLED;
            case FAILED ->
                job.failure() == null
                        ? new Failure("failed", "This video could not be made.")
                        : new Failure(job.failure().code(), job.failure().message());
        };
    }
}
