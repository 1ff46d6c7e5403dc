package dev.cinelog.rest.studio;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/auth/me}: who one is, unless one is no more. */
@RestController
@Tag(name = "studio")
public class MeEndpoint {

    private final Dispatcher dispatcher;

    MeEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @GetMapping(StudioContract.PATH + "/auth/me")
    @Operation(summary = "One's own account")
    User me() {
        var caller = Callers.required();
        return dispatcher
                .find(new FindAccount(caller.accountId()), AccountDetails.class)
                .filter(account -> !account.closed())
                .map(account -> User.of(caller.shownId(), account))
                .orElseThrow(() -> new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such user."));
    }
}
