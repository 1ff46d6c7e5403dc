package dev.cinelog.rest.studio;

import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/jobs}: a prompt becomes a video that its author alone sees. */
@RestController
@Tag(name = "studio")
public class CreateJobEndpoint {

    private final Dispatcher dispatcher;
    private final JobOrders jobOrders;
    private final VideoOrders orders;
    private final Jobs jobs;

    CreateJobEndpoint(Dispatcher dispatcher, ModelCatalogue models, VideoOrders orders, Jobs jobs) {
        this.dispatcher = dispatcher;
        this.jobOrders = new JobOrders(models);
        this.orders = orders;
        this.jobs = jobs;
    }

    @PostMapping(StudioContract.PATH + "/jobs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a job", description = "Answers at once; the video is rendered meanwhile.")
    Job create(@RequestBody JobRequest request) {
        var caller = Callers.required().accountId();
        var order = jobOrders.read(caller, request);
        if (order.projectId() != null) {
            dispatcher.ask(new GetProject(order.projectId(), caller), Project.class);
        }
        return jobs.show(orders.placeJob(order));
    }
}
