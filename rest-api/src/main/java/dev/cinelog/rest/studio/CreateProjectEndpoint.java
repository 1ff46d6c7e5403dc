package dev.cinelog.rest.studio;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.command.CreateProject;
import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.NewIds;
import dev.cinelog.rest.input.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/projects}: something to sort jobs by. Names need not differ. */
@RestController
@Tag(name = "studio")
public class CreateProjectEndpoint {

    private final Dispatcher dispatcher;
    private final Clock clock;

    CreateProjectEndpoint(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** What it is called and about. */
    public record Request(
            @Schema(example = "Spring campaign", maxLength = ProjectText.LONGEST_NAME) @Nullable
            String name,

            @Schema(maxLength = ProjectText.LONGEST_DESCRIPTION) @Nullable
            String description) {}

    @PostMapping(StudioContract.PATH + "/projects")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a project")
    StudioProject create(@RequestBody Request request) {
        var fields = new Fields();
        var name = fields.text("name", request.name(), ProjectText.LONGEST_NAME);
        var description = fields.optionalText("description", request.description(), ProjectText.LONGEST_DESCRIPTION);
        fields.refuseIfAny();
        var caller = Callers.required().accountId();
        var projectId = new ProjectId(NewIds.timeOrdered("project"));
        dispatcher.send(new CreateProject(projectId, caller, name, description), ReadModelGroup.PROJECT);
        return StudioProject.of(dispatcher.askForNew(new GetProject(projectId, caller), Project.class, () -> {
            var now = clock.instant();
            return new Project(projectId, caller, name, description, 0, now, now);
        }));
    }
}
