package dev.cinelog.rest.feed;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.command.EraseAccount;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.Confirmation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /users/me}: to be forgotten, for ever. */
@RestController
@Tag(name = "feed")
public class EraseMeEndpoint {

    private final Dispatcher dispatcher;
    private final Confirmation confirmation;

    EraseMeEndpoint(Dispatcher dispatcher, Confirmation confirmation) {
        this.dispatcher = dispatcher;
        this.confirmation = confirmation;
    }

    /**
     * What confirms it.
     *
     * @param password absent if the sign-in is at most 15 minutes old
     */
    public record FeedErasure(@Nullable String password) {}

    @DeleteMapping("/users/me")
    @Operation(
            summary = "Erase one's account",
            description = "Confirmed by the password, or by a sign-in at most 15 minutes old. Cannot be undone.")
    Success erase(@RequestBody(required = false) @Nullable FeedErasure body) {
        var caller = confirmation.required(body == null ? null : body.password());
        dispatcher.send(
                new EraseAccount(caller.accountId(), "asked to be forgotten"),
                ReadModelGroup.ACCOUNT,
                ReadModelGroup.PROFILE,
                ReadModelGroup.FEED);
        return Success.DONE;
    }
}
