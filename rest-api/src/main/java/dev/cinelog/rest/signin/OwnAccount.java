package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.util.Optional;

/** The account of somebody who has proved who they are, so that it exists, whether or not a read model knows of it yet. */
public final class OwnAccount {

    private final Dispatcher dispatcher;

    public OwnAccount(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * As the read model has it, erased ones too.
     *
     * @throws Refusal if the read model is late, so that the same may work in a moment
     */
    public AccountDetails of(AccountId accountId) {
        return known(accountId).orElseThrow(OwnAccount::late);
    }

    Optional<AccountDetails> known(AccountId accountId) {
        return dispatcher.find(new FindAccount(accountId), AccountDetails.class);
    }

    static Refusal late() {
        return new Refusal(ErrorCode.UNAVAILABLE, "This account is not known here yet; please try again in a moment.");
    }
}
