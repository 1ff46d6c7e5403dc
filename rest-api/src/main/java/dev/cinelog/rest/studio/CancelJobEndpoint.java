package dev.cinelog.rest.studio;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.generation.command.CancelGeneration;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/jobs/:id/cancel}: stops a job that waits or is being rendered; doing it twice is as good as once. */
@RestController
@Tag(name = "studio")
public class CancelJobEndpoint {

    private final Dispatcher dispatcher;
    private final Jobs jobs;

    CancelJobEndpoint(Dispatcher dispatcher, Jobs jobs) {
        this.dispatcher = dispatcher;
        this.jobs = jobs;
    }

    @PostMapping(StudioContract.PATH + "/jobs/{id}/cancel")
    @Operation(summary = "Cancel a job", description = "409 after its end.")
    Job cancel(@PathVariable String id) {
        var caller = Callers.required().accountId();
        var job = jobs.get(Ids.video(id), caller);
        // A job is shown before the saga asks for it: whoever cancels that early has to find something to cancel.
        dispatcher.send(new RequestGeneration(
                job.generationId(), job.videoId(), caller, job.prompt(), job.spec(), job.maxRetries()));
        dispatcher.send(new CancelGeneration(job.generationId(), caller), ReadModelGroup.GENERATION);
        return jobs.show(job.videoId(), caller);
    }
}
