package dev.cinelog.rest.studio;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.OwnAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/auth/me}: who one is, unless one is no more. */
@RestController
@Tag(name = "studio")
public class MeEndpoint {

    private final OwnAccount account;

    MeEndpoint(Dispatcher dispatcher) {
        this.account = new OwnAccount(dispatcher);
    }

    @GetMapping(StudioContract.PATH + "/auth/me")
    @Operation(summary = "One's own account")
    User me() {
        var caller = Callers.required();
        var own = account.of(caller.accountId());
        if (own.closed()) {
            throw new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such user.");
        }
        return User.of(caller.shownId(), own);
    }
}
