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
import dev.cinelog.api.account.query.SessionPass;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.token.OwnTokens;
import dev.cinelog.rest.token.RefreshTokens;
import dev.cinelog.rest.token.TokenLives;
import dev.cinelog.rest.token.TokenSettings;
import java.time.Clock;
import java.time.Duration;

/** Signs people in and out, and trades refresh tokens. Passwords and tokens never enter a message. */
public final class SignIn {

    private static final Duration REFUSAL_WINDOW = Duration.ofMinutes(15);

    private final Dispatcher dispatcher;
    private final OwnAccount accounts;
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
        this.accounts = new OwnAccount(dispatcher);
        this.names = names;
        this.passwords = passwords;
        this.tokens = tokens;
        this.refreshTokens = refreshTokens;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refusal if name and password do not belong together */
    public IssuedTokens byPassword(String email, String password, TokenLives lives) {
        var name = names.email(email);
        var credential = dispatcher.find(new FindCredential(name), Credential.class);
        if (!passwords.matches(
                password, credential.map(Credential::passwordHash).orElse(null))) {
            remember(name);
            throw new Refusal(ErrorCode.CREDENTIALS_WRONG, "E-mail address or password is wrong.");
        }
        var found = credential.orElseThrow();
        var pass = firstPass(found.accountId());
        var sessionId = open(found.accountId(), found.credentialVersion());
        return issue(accounts.of(found.accountId()), sessionId, pass, lives);
    }

    /** @param opened a moment ago, so that no read model may know of it */
    public IssuedTokens asNewcomer(AccountDetails opened, TokenLives lives) {
        var pass = firstPass(opened.accountId());
        var sessionId = open(opened.accountId(), opened.credentialVersion());
        return issue(accounts.known(opened.accountId()).orElse(opened), sessionId, pass, lives);
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
        return issue(accounts.of(pass.accountId()), content.sessionId(), pass, lives);
    }

    public void signOut(SessionId sessionId) {
        dispatcher.send(new CloseSession(sessionId), ReadModelGroup.ACCOUNT);
    }

    private SessionId open(AccountId accountId, int credentialVersion) {
        var sessionId = new SessionId(UuidCreator.getTimeOrderedEpoch().toString());
        dispatcher.send(new OpenSession(accountId, sessionId, credentialVersion), ReadModelGroup.ACCOUNT);
        return sessionId;
    }

    private SessionPass firstPass(AccountId accountId) {
        var now = clock.instant();
        return new SessionPass(accountId, 0, now, now);
    }

    private IssuedTokens issue(AccountDetails account, SessionId sessionId, SessionPass pass, TokenLives lives) {
        if (account.closed()) {
            throw new Refusal(ErrorCode.ACCOUNT_ERASED, "This account no longer exists.");
        }
        return new IssuedTokens(
                account,
                tokens.access(account, sessionId, pass, lives.access()),
                refreshTokens.issue(sessionId, pass.rotation(), pass.issuedAt().plus(lives.refresh())),
                pass.issuedAt(),
                pass.issuedAt().plus(lives.access()));
    }

    private void remember(LoginNameId name) {
        var window = clock.instant().getEpochSecond() / REFUSAL_WINDOW.toSeconds();
        dispatcher.sendOnce(new RefuseSignIn(names.digest("sign-in", name + ":" + window), name));
    }
}
