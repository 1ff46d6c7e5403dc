package dev.cinelog.rest.studio;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.video.command.DeleteVideo;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/v1/jobs/:id}: takes a job and its video away; what still runs is stopped. */
@RestController
@Tag(name = "studio")
public class DeleteJobEndpoint {

    private final Dispatcher dispatcher;
    private final Jobs jobs;

    DeleteJobEndpoint(Dispatcher dispatcher, Jobs jobs) {
        this.dispatcher = dispatcher;
        this.jobs = jobs;
    }

    @DeleteMapping(StudioContract.PATH + "/jobs/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a job and its video")
    void delete(@PathVariable String id) {
        var caller = Callers.required().accountId();
        var job = jobs.get(Ids.video(id), caller);
        dispatcher.send(new DeleteVideo(job.videoId(), caller), ReadModelGroup.GENERATION, ReadModelGroup.PROJECT);
    }
}
