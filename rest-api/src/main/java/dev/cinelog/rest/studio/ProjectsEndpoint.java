package dev.cinelog.rest.studio;

import dev.cinelog.api.project.query.FindProjects;
import dev.cinelog.api.project.query.ProjectPage;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/projects}: one's own, newest first. */
@RestController
@Tag(name = "studio")
public class ProjectsEndpoint {

    private final Dispatcher dispatcher;

    ProjectsEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(StudioContract.PATH + "/projects")
    @Operation(summary = "One's projects")
    Listing<StudioProject> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = Paging.USUAL_LIMIT) int limit) {
        var fields = new Fields();
        var paging = Paging.of(fields, page, limit);
        fields.refuseIfAny();
        var found = dispatcher.ask(new FindProjects(Callers.required().accountId(), page, limit), ProjectPage.class);
        return paging.list(found.projects().stream().map(StudioProject::of).toList(), found.total());
    }
}
