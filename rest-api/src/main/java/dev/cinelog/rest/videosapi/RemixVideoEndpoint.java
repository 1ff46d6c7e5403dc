package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/videos/:id/remix}: a finished video once more, by other words. */
@RestController
@Tag(name = "videos")
public class RemixVideoEndpoint {

    private final OwnJobs jobs;
    private final NewJobs newJobs;
    private final JobSpecs specs;

    RemixVideoEndpoint(OwnJobs jobs, NewJobs newJobs, JobSpecs specs) {
        this.jobs = jobs;
        this.newJobs = newJobs;
        this.specs = specs;
    }

    /** What is to be different. */
    record Request(@Nullable String prompt) {}

    @PostMapping("/v1/videos/{id}/remix")
    @Operation(summary = "Remix a video", description = "Model, seconds and size are those of the source.")
    VideoObject remix(@PathVariable String id, @RequestBody Request request) {
        var source = jobs.get(id);
        var fields = new Fields();
        var prompt = fields.text("prompt", request.prompt(), VideoOrders.LONGEST_PROMPT);
        var spec = specs.remix(fields, source);
        fields.refuseIfAny();
        if (source.status() != GenerationStatus.SUCCEEDED) {
            throw new Refusal(ErrorCode.NOT_RECREATABLE, "Only a completed video can be remixed.");
        }
        return VideoObject.of(newJobs.remix(source.videoId(), prompt, spec));
    }
}
