package dev.cinelog.rest.studio;

import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.FindJobs;
import dev.cinelog.api.generation.query.JobPage;
import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/jobs}: one's own, newest first. */
@RestController
@Tag(name = "studio")
public class JobsEndpoint {

    private final Dispatcher dispatcher;
    private final Jobs jobs;

    JobsEndpoint(Dispatcher dispatcher, Jobs jobs) {
        this.dispatcher = dispatcher;
        this.jobs = jobs;
    }

    @GetMapping(StudioContract.PATH + "/jobs")
    @Operation(summary = "One's jobs", description = "All of them, or those of one status, one project, or both.")
    Listing<Job> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String projectId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Paging.USUAL_LIMIT) int limit) {
        var fields = new Fields();
        var stage = stage(fields, status);
        var project = Ids.project(fields, "projectId", projectId);
        var paging = Paging.of(fields, page, limit);
        fields.refuseIfAny();
        var caller = Callers.required().accountId();
        if (project != null) {
            dispatcher.ask(new GetProject(project, caller), Project.class);
        }
        var found = dispatcher.ask(new FindJobs(caller, stage, project, page, limit), JobPage.class);
        return paging.list(found.jobs().stream().map(jobs::show).toList(), found.total());
    }

    private static @Nullable GenerationStatus stage(Fields fields, @Nullable String status) {
        var stage = status == null ? null : JobStatuses.of(status).orElse(null);
        fields.check(
                (status == null) == (stage == null),
                "status",
                "must be queued, processing, completed, failed or cancelled.");
        return stage;
    }
}
