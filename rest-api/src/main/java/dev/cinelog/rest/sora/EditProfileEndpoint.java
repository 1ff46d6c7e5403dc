package dev.cinelog.rest.sora;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.command.EditProfile;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.signin.OwnAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code PATCH /sora/api/auth/profile}: one's own name. */
@RestController
@Tag(name = "sora")
public class EditProfileEndpoint {

    static final int LONGEST_NAME = 255;

    private final Dispatcher dispatcher;
    private final OwnAccount account;

    EditProfileEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.account = new OwnAccount(dispatcher);
    }

    /** What one wants to be called, in at most 255 characters. */
    public record Request(
            @Schema(example = "Ada King") @Nullable String name) {}

    /** Oneself, as one is called now. */
    public record Response(String message, SoraUser user) {}

    @PatchMapping("/sora/api/auth/profile")
    @Operation(summary = "Change one's name")
    Response edit(@RequestBody Request request) {
        var fields = new Fields();
        var name = fields.text("name", request.name(), LONGEST_NAME);
        fields.refuseIfAny();
        var caller = Callers.required().accountId();
        dispatcher.send(new EditProfile(caller, null, null, name), ReadModelGroup.PROFILE);
        return new Response("Profile updated successfully", SoraUser.profile(account.of(caller)));
    }
}
