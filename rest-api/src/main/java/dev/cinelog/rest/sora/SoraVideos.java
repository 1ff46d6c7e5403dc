package dev.cinelog.rest.sora;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.rest.media.MediaLinks;
import dev.cinelog.rest.order.FrameSize;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows jobs in the words of this contract. */
final class SoraVideos {

    private final DownloadLinks downloads;
    private final MediaLinks media;

    SoraVideos(DownloadLinks downloads, MediaLinks media) {
        this.downloads = downloads;
        this.media = media;
    }

    List<SoraVideo> show(List<GenerationJob> jobs) {
        return jobs.stream().map(this::show).toList();
    }

    SoraVideo show(GenerationJob job) {
        var spec = job.spec();
        var made = Optional.ofNullable(job.media());
        return new SoraVideo(
                job.videoId().value(),
                job.prompt(),
                spec.model(),
                new FrameSize(spec.width(), spec.height()).toString(),
                spec.seconds(),
                word(job.status()),
                job.progress(),
                job.remoteId(),
                made.map(any -> downloads.to(job.videoId())).orElse(null),
                made.map(VideoMedia::thumbnailKey).map(media::sign).orElse(null),
                Optional.ofNullable(job.sourceVideoId()).map(VideoId::value).orElse(null),
                error(job),
                job.createdAt(),
                job.updatedAt());
    }

    static String word(GenerationStatus status) {
        return switch (status) {
            case REQUESTED -> "queued";
            case RENDERING -> "in_progress";
            case SUCCEEDED -> "completed";
            case FAILED, CANCELLED -> "failed";
        };
    }

    /** What went wrong with one attempt is no error as long as there is another. */
    private static @Nullable String error(GenerationJob job) {
        return switch (job.status()) {
            case FAILED ->
                Optional.ofNullable(job.failure()).map(FailureReason::message).orElse("This video could not be made.");
            case CANCELLED -> "This video was cancelled.";
            case REQUESTED, RENDERING, SUCCEEDED -> null;
        };
    }
}
