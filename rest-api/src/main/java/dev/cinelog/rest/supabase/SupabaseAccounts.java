package dev.cinelog.rest.supabase;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.JoinIdentity;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.Credential;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.api.account.query.FindCredential;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.LoginNames;
import dev.cinelog.rest.signin.NewAccount;
import dev.cinelog.rest.signin.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Finds the account of a Supabase identity, and opens one at its first sight: under the identity's own id, or, where
 * Supabase vouches for the address, joined to the account that has it.
 */
public final class SupabaseAccounts {

    private static final String PROVIDER = "supabase";
    private static final double YEAR_10000 = 253_402_300_800d;
    /** No longer than a session that has ended may go on. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_MILLIS = 25;

    private final Dispatcher dispatcher;
    private final Registration registration;
    private final LoginNames names;
    private final SupabaseSettings settings;
    private final Cache<String, AccountDetails> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    public SupabaseAccounts(
            Dispatcher dispatcher, Registration registration, LoginNames names, SupabaseSettings settings) {
        this.dispatcher = dispatcher;
        this.registration = registration;
        this.names = names;
        this.settings = settings;
    }

    /** @throws Refusal if the account has ended */
    public Caller caller(Jwt token) {
        var subject = Objects.requireNonNull(token.getSubject());
        var account = known.get(subject, any -> find(subject).orElseGet(() -> firstSight(subject, email(token))));
        if (account.closed()) {
            throw new Refusal(ErrorCode.ACCOUNT_ERASED, "This account no longer exists.");
        }
        return new Caller(account.accountId(), new AccountId(subject), account.roles(), null, null, signedInAt(token));
    }

    /** The last proof that Supabase lists, since each refresh issues the token anew; when it was issued, if it lists none. */
    private static Instant signedInAt(Jwt token) {
        var proofs = token.getClaims().get("amr") instanceof List<?> list ? list : List.of();
        return proofs.stream()
                .map(proof -> proof instanceof Map<?, ?> fields ? fields.get("timestamp") : null)
                .filter(Number.class::isInstance)
                .map(seconds -> ((Number) seconds).doubleValue())
                .filter(seconds -> seconds >= 0 && seconds < YEAR_10000)
                .map(seconds -> Instant.ofEpochSecond(seconds.longValue()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH));
    }

    /** Those who sign in by telephone have an empty one. */
    private static @Nullable String email(Jwt token) {
        var email = token.getClaimAsString("email");
        return email == null || email.isBlank() ? null : email;
    }

    private AccountDetails firstSight(String subject, @Nullable String email) {
        var owner = settings.emailVerified() && email != null ? owner(email) : Optional.<Credential>empty();
        if (owner.isPresent()) {
            join(subject, owner.get().accountId());
        } else {
            registration.register(
                    new NewAccount(new AccountId(subject), email, settings.emailVerified(), null, null, null, "en"));
        }
        return seen(subject);
    }

    /** Where another process came first, nothing was left to do here, and so nothing tells when it can be seen. */
    private AccountDetails seen(String subject) {
        var end = System.nanoTime() + VISIBLE_WITHIN.toNanos();
        for (var account = find(subject); System.nanoTime() < end; account = find(subject)) {
            if (account.isPresent()) {
                return account.get();
            }
            pause();
        }
        throw new Refusal(ErrorCode.UNAVAILABLE, "The account is being set up; please try again.");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(ErrorCode.UNAVAILABLE, "The server is shutting down.");
        }
    }

    private void join(String subject, AccountId accountId) {
        var identity = names.identity(PROVIDER, subject);
        dispatcher.send(new ClaimLoginName(identity, LoginNameKind.IDENTITY, accountId));
        dispatcher.send(
                new JoinIdentity(accountId, PROVIDER, subject, identity),
                ReadModelGroup.ACCOUNT,
                ReadModelGroup.PROFILE);
        dispatcher.send(new ConfirmLoginName(identity, accountId));
    }

    private Optional<AccountDetails> find(String subject) {
        return dispatcher.find(new FindAccount(new AccountId(subject)), AccountDetails.class);
    }

    private Optional<Credential> owner(String email) {
        return dispatcher.find(new FindCredential(names.email(email)), Credential.class);
    }
}
