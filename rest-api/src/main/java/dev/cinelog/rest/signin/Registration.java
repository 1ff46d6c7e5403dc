package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.OpenAccount;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets somebody in for the first time, which touches three aggregates: claim the e-mail address, claim the user name, open
 * the account, confirm both. Losing the second claim gives the first one back; what a crash leaves unconfirmed can be
 * claimed again after a minute.
 */
public final class Registration {

    private static final int RANDOM_NAMES = 5;

    private final Dispatcher dispatcher;
    private final LoginNames names;
    private final NameClaims claims;
    private final Clock clock;

    public Registration(Dispatcher dispatcher, LoginNames names, Clock clock) {
        this.dispatcher = dispatcher;
        this.names = names;
        this.claims = new NameClaims(dispatcher);
        this.clock = clock;
    }

    /**
     * Answers the account as it was opened, whether or not a read model knows of it by then.
     *
     * @throws Refusal if the address or the chosen name is taken
     */
    public AccountDetails register(NewAccount newcomer) {
        var claimed = new ArrayList<LoginNameId>();
        String username;
        try {
            if (newcomer.ownsEmail() && newcomer.email() != null) {
                claimed.add(claim(names.email(newcomer.email()), LoginNameKind.EMAIL, newcomer.accountId()));
            }
            username = claimUsername(newcomer, claimed);
            open(newcomer, username);
        } catch (Refusal lost) {
            // Only when it is certain that there is no account: what else fails is left to the claims' own end.
            if (lost.code() != ErrorCode.UNAVAILABLE) {
                release(claimed, newcomer.accountId());
            }
            throw lost;
        }
        claimed.forEach(name -> dispatcher.send(new ConfirmLoginName(name, newcomer.accountId())));
        return newcomer.opened(username, clock.instant());
    }

    private String claimUsername(NewAccount newcomer, List<LoginNameId> claimed) {
        if (newcomer.username() != null) {
            claimed.add(claim(names.username(newcomer.username()), LoginNameKind.USERNAME, newcomer.accountId()));
            return newcomer.username();
        }
        for (var attempt = 1; ; attempt++) {
            var username = Usernames.random();
            try {
                claimed.add(claim(names.username(username), LoginNameKind.USERNAME, newcomer.accountId()));
                return username;
            } catch (Refusal taken) {
                if (taken.code() != ErrorCode.USERNAME_TAKEN || attempt == RANDOM_NAMES) {
                    throw taken;
                }
            }
        }
    }

    private LoginNameId claim(LoginNameId name, LoginNameKind kind, AccountId accountId) {
        claims.claim(name, kind, accountId);
        return name;
    }

    private void open(NewAccount newcomer, String username) {
        dispatcher.send(
                new OpenAccount(
                        newcomer.accountId(),
                        username,
                        newcomer.email(),
                        newcomer.ownsEmail() && newcomer.email() != null ? names.email(newcomer.email()) : null,
                        newcomer.fullName(),
                        newcomer.passwordHash(),
                        newcomer.nativeLanguage()),
                ReadModelGroup.ACCOUNT,
                ReadModelGroup.PROFILE,
                ReadModelGroup.FEED);
    }

    private void release(List<LoginNameId> claimed, AccountId accountId) {
        claimed.forEach(name -> dispatcher.send(new ReleaseLoginName(name, accountId)));
    }
}
