package dev.cinelog.rest.studio;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.generation.command.RetryGeneration;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/jobs/:id/retry}: tries a job again that failed or was cancelled, with all of its retries. */
@RestController
@Tag(name = "studio")
public class RetryJobEndpoint {

    private final Dispatcher dispatcher;
    private final VideoOrders orders;
    private final Jobs jobs;

    RetryJobEndpoint(Dispatcher dispatcher, VideoOrders orders, Jobs jobs) {
        this.dispatcher = dispatcher;
        this.orders = orders;
        this.jobs = jobs;
    }

    @PostMapping(StudioContract.PATH + "/jobs/{id}/retry")
    @Operation(summary = "Try a job again", description = "409 unless it failed or was cancelled.")
    Job retry(@PathVariable String id) {
        var caller = Callers.required().accountId();
        var job = jobs.get(Ids.video(id), caller);
        orders.refuseWithoutRoom();
        dispatcher.send(new RetryGeneration(job.generationId(), caller), ReadModelGroup.GENERATION);
        return jobs.show(job.videoId(), caller);
    }
}
