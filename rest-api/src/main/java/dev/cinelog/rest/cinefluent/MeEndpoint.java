package dev.cinelog.rest.cinefluent;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.media.Avatars;
import dev.cinelog.rest.signin.OwnAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /auth/me}: who one is. */
@RestController
@Tag(name = "auth")
public class MeEndpoint {

    private final OwnAccount account;
    private final Avatars avatars;

    MeEndpoint(Dispatcher dispatcher, Avatars avatars) {
        this.account = new OwnAccount(dispatcher);
        this.avatars = avatars;
    }

    @GetMapping("/auth/me")
    @Operation(summary = "One's own account")
    Learner me() {
        var caller = Callers.required();
        return Learner.of(caller.shownId(), account.of(caller.accountId()), avatars);
    }
}
