package dev.cinelog.rest.signin;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.command.CloseSession;
import dev.cinelog.api.account.command.OpenSession;
import dev.cinelog.api.account.command.RefreshSession;
import dev.cinelog.api.account.command.RefuseSignIn;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.Credential;
import dev.cinelog.api.account.query.FindCredential;
import dev.cinelog.api.account.query.FindHolder;
import dev.cinelog.api.account.query.SessionPass;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.rest.token.RefreshTokens;
import dev.cinelog.rest.token.TokenLives;
import dev.cinelog.rest.token.TokenSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Signs people in and out, and trades refresh tokens. Passwords and tokens never enter a message. */
public final class SignIn {

    private static final Duration REFUSAL_WINDOW = Duration.ofMinutes(15);

    private final Dispatcher dispatcher;
    private final OwnAccount account;
    private final LoginNames names;
    private final Passwords passwords;
    private final OwnTokens tokens;
    private final RefreshTokens refreshTokens;
    private final SessionGuard sessions;
    private final TokenSettings settings;
    private final Clock clock;

    public SignIn(
            Dispatcher dispatcher,
            LoginNames names,
            Passwords passwords,
            OwnTokens tokens,
            RefreshTokens refreshTokens,
            SessionGuard sessions,
            TokenSettings settings,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.account = new OwnAccount(dispatcher);
        this.names = names;
        this.passwords = passwords;
        this.tokens = tokens;
        this.refreshTokens = refreshTokens;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refusal if name and password do not belong together; or if the read model is too late to tell */
    public IssuedTokens byPassword(String email, String password, TokenLives lives) {
        var name = names.email(email);
        var credential = dispatcher.find(new FindCredential(name), Credential.class);
        if (!passwords.matches(
                password, credential.map(Credential::passwordHash).orElse(null))) {
            if (credential.isEmpty() && isHeld(name)) {
                throw OwnAccount.late();
            }
            remember(name);
            throw new Refusal(ErrorCode.CREDENTIALS_WRONG, "E-mail address or password is wrong.");
        }
        var found = credential.orElseThrow();
        return open(found.accountId(), found.credentialVersion(), lives, () -> account.of(found.accountId()));
    }

    /** @param opened a moment ago, so that no read model may know of it */
    public IssuedTokens asNewcomer(AccountDetails opened, TokenLives lives) {
        var id = opened.accountId();
        return open(
                id, opened.credentialVersion(), lives, () -> account.known(id).orElse(opened));
    }

    /**
     * Trades a refresh token in, whichever contract issued it.
     *
     * @throws Refusal if the token is forged, expired, or was used up before
     */
    public IssuedTokens refresh(String refreshToken, TokenLives lives) {
        var content = refreshTokens.read(refreshToken);
        sessions.refuseUnlessOpen(content.sessionId(), clock.instant());
        var pass = dispatcher
                .sendFor(
                        SessionPass.class,
                        new RefreshSession(
                                content.sessionId(),
                                content.rotation(),
                                Math.toIntExact(settings.refreshReuse().toSeconds())))
                .orElseThrow(() -> new Refusal(
                        ErrorCode.SESSION_ENDED, "This refresh token was used before; please sign in again."));
        return issue(account.of(pass.accountId()), content.sessionId(), pass, lives);
    }

    public void signOut(SessionId sessionId) {
        dispatcher.send(new CloseSession(sessionId), ReadModelGroup.ACCOUNT);
    }

    /** @param owner asked once the session is open */
    private IssuedTokens open(
            AccountId accountId, int credentialVersion, TokenLives lives, Supplier<AccountDetails> owner) {
        var sessionId = new SessionId(UuidCreator.getTimeOrderedEpoch().toString());
        var now = clock.instant();
        dispatcher.send(new OpenSession(accountId, sessionId, credentialVersion), ReadModelGroup.ACCOUNT);
        return issue(owner.get(), sessionId, new SessionPass(accountId, 0, now, now), lives);
    }

    private IssuedTokens issue(AccountDetails owner, SessionId sessionId, SessionPass pass, TokenLives lives) {
        if (owner.closed()) {
            throw new Refusal(ErrorCode.ACCOUNT_ERASED, "This account no longer exists.");
        }
        return new IssuedTokens(
                owner,
                tokens.access(owner, sessionId, pass, lives.access()),
                refreshTokens.issue(sessionId, pass.rotation(), pass.issuedAt().plus(lives.refresh())),
                pass.issuedAt(),
                pass.issuedAt().plus(lives.access()));
    }

    private boolean isHeld(LoginNameId name) {
        return dispatcher.find(new FindHolder(name), AccountId.class).isPresent();
    }

    private void remember(LoginNameId name) {
        var window = clock.instant().getEpochSecond() / REFUSAL_WINDOW.toSeconds();
        dispatcher.sendOnce(new RefuseSignIn(names.digest("sign-in", name + ":" + window), name));
    }
}
