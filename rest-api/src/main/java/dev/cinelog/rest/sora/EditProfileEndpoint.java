package dev.cinelog.rest.sora;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.command.EditProfile;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.ReadOnly;
import dev.cinelog.rest.signin.OwnAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code PATCH /sora/api/auth/profile}: one's own name; all else only unchanged. */
@RestController
@Tag(name = "sora")
public class EditProfileEndpoint {

    static final int LONGEST_NAME = 255;

    private static final List<String> READ_ONLY = List.of("id", "email", "createdAt", "updatedAt");

    private final Dispatcher dispatcher;
    private final OwnAccount account;
    private final JsonMapper json;

    EditProfileEndpoint(Dispatcher dispatcher, JsonMapper json) {
        this.dispatcher = dispatcher;
        this.json = json;
        this.account = new OwnAccount(dispatcher);
    }

    /** What one wants to be called, in at most 255 characters. */
    public record Request(
            @Schema(example = "Ada King") @Nullable String name) {}

    /** Oneself, as one is called now. */
    public record Response(String message, SoraUser user) {}

    @PatchMapping("/sora/api/auth/profile")
    @Operation(summary = "Change one's name")
    Response edit(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Request.class)))
                    @RequestBody
                    JsonNode patch) {
        var caller = Callers.required().accountId();
        var fields = new Fields();
        fields.check(patch.isObject(), "body", "must be an object.");
        ReadOnly.check(fields, patch, json.valueToTree(SoraUser.profile(account.of(caller))), READ_ONLY);
        var name = name(patch.path("name"), fields);
        fields.refuseIfAny();
        dispatcher.send(new EditProfile(caller, null, null, name), ReadModelGroup.PROFILE);
        return new Response("Profile updated successfully", SoraUser.profile(account.of(caller)));
    }

    private static String name(JsonNode value, Fields fields) {
        if (value.isString() || value.isNull() || value.isMissingNode()) {
            return fields.text("name", value.asString(""), LONGEST_NAME);
        }
        fields.reject("name", "has the wrong type.");
        return "";
    }
}
