package dev.cinelog.rest.caller;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.SessionId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person.
 *
 * @param shownId the id they know themselves by: their own, or the subject of a joined identity
 * @param sessionId null when another identity provider signed them in, or nobody did
 * @param keyHash of the API key that acts for them; null when none does
 * @param signedInAt when they last proved who they are; for an API key never, long ago
 */
public record Caller(
        AccountId accountId,
        AccountId shownId,
        Set<Role> roles,
        @Nullable SessionId sessionId,
        @Nullable String keyHash,
        Instant signedInAt) {

    /** The same person, allowed what they may do by now. */
    public Caller allowed(Set<Role> current) {
        return new Caller(accountId, shownId, current, sessionId, keyHash, signedInAt);
    }

    /** How an account is called in an answer to this caller. */
    public AccountId show(AccountId other) {
        return other.equals(accountId) ? shownId : other;
    }

    /** Whether an id from a request means this caller. */
    public boolean is(AccountId other) {
        return other.equals(accountId) || other.equals(shownId);
    }
}
