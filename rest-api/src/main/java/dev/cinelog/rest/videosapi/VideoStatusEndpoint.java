package dev.cinelog.rest.videosapi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/videos/:id}: how far a video is. */
@RestController
@Tag(name = "videos")
public class VideoStatusEndpoint {

    private final OwnJobs jobs;

    VideoStatusEndpoint(OwnJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/v1/videos/{id}")
    @Operation(summary = "One video")
    VideoObject get(@PathVariable String id) {
        return VideoObject.of(jobs.get(id));
    }
}
