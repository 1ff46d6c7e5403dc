package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.query.Credential;
import dev.cinelog.api.account.query.FindCredential;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks of whoever wants what cannot be undone to prove again who they are: by their password, or by having signed in just now. */
public final class Confirmation {

    private final Dispatcher dispatcher;
    private final OwnAccount account;
    private final LoginNames names;
    private final Passwords passwords;
    private final FreshSignIn fresh;

    Confirmation(Dispatcher dispatcher, LoginNames names, Passwords passwords, FreshSignIn fresh) {
        this.dispatcher = dispatcher;
        this.account = new OwnAccount(dispatcher);
        this.names = names;
        this.passwords = passwords;
        this.fresh = fresh;
    }

    /**
     * The caller, who proved it.
     *
     * @param password null to rely on a fresh sign-in
     * @throws Refusal if the password is wrong, or without one the sign-in too old; or if nobody can tell yet
     */
    public Caller required(@Nullable String password) {
        if (password == null) {
            return fresh.required();
        }
        var caller = Callers.required();
        var hash = credential(caller).map(Credential::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw new Refusal(ErrorCode.CREDENTIALS_WRONG, "This is not your password.");
        }
        return caller;
    }

    private Optional<Credential> credential(Caller caller) {
        return Optional.ofNullable(account.of(caller.accountId()).email())
                .flatMap(email -> dispatcher.find(new FindCredential(names.email(email)), Credential.class))
                .filter(credential -> credential.accountId().equals(caller.accountId()));
    }
}
