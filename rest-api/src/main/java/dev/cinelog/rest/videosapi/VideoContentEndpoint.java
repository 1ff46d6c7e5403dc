package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.media.MediaDelivery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/videos/:id/content}: the bytes themselves, whole or in part. */
@RestController
@Tag(name = "videos")
public class VideoContentEndpoint {

    private final OwnJobs jobs;
    private final MediaDelivery delivery;

    VideoContentEndpoint(OwnJobs jobs, MediaDelivery delivery) {
        this.jobs = jobs;
        this.delivery = delivery;
    }

    @GetMapping("/v1/videos/{id}/content")
    @Operation(
            summary = "The bytes of a video",
            description =
                    "`variant` is `video` (MP4), `thumbnail` (JPEG), or `spritesheet` (JPEG, five rows of five frames).")
    void content(
            @PathVariable String id,
            @RequestParam(defaultValue = "video") String variant,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        delivery.deliver(key(media(jobs.get(id)), variant), new HttpHeaders(), request, response);
    }

    private static VideoMedia media(GenerationJob job) {
        if (job.media() != null) {
            return job.media();
        }
        throw job.status() == GenerationStatus.REQUESTED || job.status() == GenerationStatus.RENDERING
                ? new Refusal(ErrorCode.NOT_READY, "This video is not ready yet.")
                : new Refusal(ErrorCode.MEDIA_NOT_FOUND, "This video could not be made.");
    }

    private static String key(VideoMedia media, String variant) {
        return switch (variant) {
            case "video" -> media.videoKey();
            case "thumbnail" -> media.thumbnailKey();
            case "spritesheet" -> media.spritesheetKey();
            default -> throw Fields.refusal("variant", "must be video, thumbnail or spritesheet.");
        };
    }
}
