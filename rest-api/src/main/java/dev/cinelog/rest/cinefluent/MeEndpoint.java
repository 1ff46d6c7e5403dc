package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.media.Avatars;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /auth/me}: who one is. */
@RestController
@Tag(name = "auth")
public class MeEndpoint {

    private final Dispatcher dispatcher;
    private final Avatars avatars;

    MeEndpoint(Dispatcher dispatcher, Avatars avatars) {
        this.dispatcher = dispatcher;
        this.avatars = avatars;
    }

    @GetMapping("/auth/me")
    @Operation(summary = "One's own account")
    Learner me() {
        var caller = Callers.required();
        return dispatcher
                .find(new FindAccount(caller.accountId()), AccountDetails.class)
                .map(account -> Learner.of(caller.shownId(), account, avatars))
                .orElseThrow(() -> new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such user."));
    }
}
