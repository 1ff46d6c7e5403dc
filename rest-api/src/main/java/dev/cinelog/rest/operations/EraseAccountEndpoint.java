package dev.cinelog.rest.operations;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.command.EraseAccount;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ops/accounts/:id/erasure}: somebody is to be forgotten, and an operator sees to it. */
@RestController
@Tag(name = "operations")
public class EraseAccountEndpoint {

    private static final int LONGEST_REASON = 200;

    private final Dispatcher dispatcher;

    EraseAccountEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Why.
     *
     * @param reason for auditors; stays for ever, so it names nobody
     */
    public record OperatorErasure(@Nullable String reason) {}

    /** What is going on from now on. */
    public record OperatorErasureBegun(AccountId accountId) {}

    @PostMapping("/ops/accounts/{id}/erasure")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Forget a person",
            description = "Signs them out, deletes what they made, destroys the key to their data. Cannot be undone.")
    OperatorErasureBegun erase(@PathVariable String id, @RequestBody OperatorErasure body) {
        var account = dispatcher
                .find(new FindAccount(Ids.account(id)), AccountDetails.class)
                .orElseThrow(() -> new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such account."));
        var fields = new Fields();
        var reason = fields.text("reason", body.reason(), LONGEST_REASON);
        fields.refuseIfAny();
        dispatcher.send(new EraseAccount(account.accountId(), reason), ReadModelGroup.ACCOUNT, ReadModelGroup.PROFILE);
        return new OperatorErasureBegun(account.accountId());
    }
}
