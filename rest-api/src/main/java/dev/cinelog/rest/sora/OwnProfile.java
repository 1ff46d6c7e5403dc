package dev.cinelog.rest.sora;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.dispatch.Dispatcher;

/** Looks somebody up who asks about themselves. */
final class OwnProfile {

    private final Dispatcher dispatcher;

    OwnProfile(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    SoraUser of(AccountId accountId) {
        return dispatcher
                .find(new FindAccount(accountId), AccountDetails.class)
                .map(SoraUser::profile)
                .orElseThrow(() -> new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such user."));
    }
}
