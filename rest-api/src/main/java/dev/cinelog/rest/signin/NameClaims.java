package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.rest.dispatch.Dispatcher;

/** Claims names for accounts. To lose the race for one, in whichever process, is to come too late. */
final class NameClaims {

    private final Dispatcher dispatcher;

    NameClaims(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @throws Refusal if somebody else has it */
    void claim(LoginNameId name, LoginNameKind kind, AccountId accountId) {
        try {
            dispatcher.send(new ClaimLoginName(name, kind, accountId));
        } catch (Refusal refusal) {
            throw refusal.code() == ErrorCode.CONCURRENT_CHANGE || refusal.code() == ErrorCode.ALREADY_EXISTS
                    ? taken(kind)
                    : refusal;
        }
    }

    private static Refusal taken(LoginNameKind kind) {
        return switch (kind) {
            case EMAIL -> new Refusal(ErrorCode.EMAIL_TAKEN, "This e-mail address is already registered.");
            case USERNAME -> new Refusal(ErrorCode.USERNAME_TAKEN, "This user name is already taken.");
            case IDENTITY -> new Refusal(ErrorCode.IDENTITY_TAKEN, "This identity belongs to another account.");
        };
    }
}
