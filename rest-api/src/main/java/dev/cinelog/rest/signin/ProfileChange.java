package dev.cinelog.rest.signin;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.EditProfile;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.rest.dispatch.Dispatcher;
import org.jspecify.annotations.Nullable;

/** Changes what others see of a person. A new user name is claimed first and the old one given back last. */
public final class ProfileChange {

    private static final String[] SHOWN_IN = {ReadModelGroup.PROFILE, ReadModelGroup.FEED};

    private final Dispatcher dispatcher;
    private final LoginNames names;
    private final NameClaims claims;

    public ProfileChange(Dispatcher dispatcher, LoginNames names) {
        this.dispatcher = dispatcher;
        this.names = names;
        this.claims = new NameClaims(dispatcher);
    }

    /**
     * Changes what is not null.
     *
     * @throws Refusal if the user name is taken
     */
    public void apply(AccountId accountId, String oldUsername, @Nullable String username, @Nullable String avatarUrl) {
        if (username == null) {
            dispatcher.send(new EditProfile(accountId, null, avatarUrl, null), SHOWN_IN);
            return;
        }
        var taken = names.username(username);
        claims.claim(taken, LoginNameKind.USERNAME, accountId);
        dispatcher.send(new EditProfile(accountId, username, avatarUrl, null), SHOWN_IN);
        dispatcher.send(new ConfirmLoginName(taken, accountId));
        var given = names.username(oldUsername);
        if (!given.equals(taken)) {
            dispatcher.send(new ReleaseLoginName(given, accountId));
        }
    }
}
