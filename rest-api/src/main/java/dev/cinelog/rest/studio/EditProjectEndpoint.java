package dev.cinelog.rest.studio;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.command.EditProject;
import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.input.ReadOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code PATCH /api/v1/projects/:id}: what is absent stays as it is, a description of null is cleared. A frontend may send the
 * whole project back: what is read-only passes when it is unchanged.
 */
@RestController
@Tag(name = "studio")
public class EditProjectEndpoint {

    private static final List<String> READ_ONLY = List.of("id", "userId", "jobCount", "createdAt", "updatedAt");

    private final Dispatcher dispatcher;
    private final JsonMapper json;

    EditProjectEndpoint(Dispatcher dispatcher, JsonMapper json) {
        this.dispatcher = dispatcher;
        this.json = json;
    }

    @PatchMapping(StudioContract.PATH + "/projects/{id}")
    @Operation(summary = "Edit a project", description = "name and description; other fields only unchanged.")
    StudioProject edit(@PathVariable String id, @RequestBody JsonNode patch) {
        var caller = Callers.required().accountId();
        var projectId = Ids.project(id);
        JsonNode current = json.valueToTree(project(projectId, caller));
        var fields = new Fields();
        fields.check(patch.isObject(), "body", "must be an object.");
        ReadOnly.check(fields, patch, current, READ_ONLY);
        var name = name(patch, fields);
        var description = description(patch, fields);
        fields.refuseIfAny();
        dispatcher.send(new EditProject(projectId, caller, name, description), ReadModelGroup.PROJECT);
        return project(projectId, caller);
    }

    private StudioProject project(ProjectId projectId, AccountId caller) {
        return StudioProject.of(dispatcher.ask(new GetProject(projectId, caller), Project.class));
    }

    /** Null to keep it. */
    private static @Nullable String name(JsonNode patch, Fields fields) {
        return patch.has("name") && isText(patch, "name", fields)
                ? fields.text("name", patch.get("name").asString(""), ProjectText.LONGEST_NAME)
                : null;
    }

    /** Null to keep it, empty to clear it. */
    private static @Nullable String description(JsonNode patch, Fields fields) {
        if (!patch.has("description") || !isText(patch, "description", fields)) {
            return null;
        }
        var text = fields.optionalText(
                "description", patch.get("description").asString(""), ProjectText.LONGEST_DESCRIPTION);
        return text == null ? "" : text;
    }

    private static boolean isText(JsonNode patch, String field, Fields fields) {
        var value = patch.get(field);
        var fine = value.isString() || value.isNull();
        fields.check(fine, field, "has the wrong type.");
        return fine;
    }
}
