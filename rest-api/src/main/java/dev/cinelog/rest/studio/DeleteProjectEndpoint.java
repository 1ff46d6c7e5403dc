package dev.cinelog.rest.studio;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.project.command.DeleteProject;
import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
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

/** {@code DELETE /api/v1/projects/:id}: its jobs stay, without a project. */
@RestController
@Tag(name = "studio")
public class DeleteProjectEndpoint {

    private final Dispatcher dispatcher;

    DeleteProjectEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @DeleteMapping(StudioContract.PATH + "/projects/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a project up", description = "Its jobs stay, without a project.")
    void delete(@PathVariable String id) {
        var caller = Callers.required().accountId();
        var project = dispatcher.ask(new GetProject(Ids.project(id), caller), Project.class);
        dispatcher.send(
                new DeleteProject(project.projectId(), caller), ReadModelGroup.PROJECT, ReadModelGroup.GENERATION);
    }
}
