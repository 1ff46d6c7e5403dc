package dev.cinelog.rest.studio;

import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/projects/:id}: one project. */
@RestController
@Tag(name = "studio")
public class ProjectEndpoint {

    private final Dispatcher dispatcher;

    ProjectEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(StudioContract.PATH + "/projects/{id}")
    @Operation(summary = "One project")
    StudioProject get(@PathVariable String id) {
        var caller = Callers.required().accountId();
        return StudioProject.of(dispatcher.ask(new GetProject(Ids.project(id), caller), Project.class));
    }
}
