package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.video.command.DeleteVideo;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /v1/videos/:id}: a video goes for good, and one that is being made is made no further. */
@RestController
@Tag(name = "videos")
public class DeleteVideoEndpoint {

    private final Dispatcher dispatcher;
    private final OwnJobs jobs;

    DeleteVideoEndpoint(Dispatcher dispatcher, OwnJobs jobs) {
        this.dispatcher = dispatcher;
        this.jobs = jobs;
    }

    /** What went. */
    record Response(String id, String object, boolean deleted) {}

    @DeleteMapping("/v1/videos/{id}")
    @Operation(summary = "Delete a video")
    Response delete(@PathVariable String id) {
        var job = jobs.get(id);
        dispatcher.send(new DeleteVideo(job.videoId(), job.accountId()), ReadModelGroup.GENERATION);
        return new Response(job.videoId().value(), "video.deleted", true);
    }
}
