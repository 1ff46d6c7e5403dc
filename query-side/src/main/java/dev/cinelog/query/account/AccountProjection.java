package dev.cinelog.query.account;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.ApiKeyIssued;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameReleased;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.RefreshTokenReused;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.account.event.WebhookRemoved;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.query.projection.Projection;
import dev.cinelog.query.projection.Writes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** Keeps what lets people and their programs in, and what ends with the account or with its password. */
public final class AccountProjection implements Projection {

    private static final String END_SESSIONS = "update session set open = false where account_id = ? and open";

    private final Writes writes = new Writes();
    private final ProgramWrites programs = new ProgramWrites(writes);

    @EventHandler
    void on(AccountOpened event) {
        writes.add("insert into account (account_id) values (?) on conflict do nothing", uuid(event.accountId()));
    }

    /** A claim that nobody confirmed may be taken over: whoever has the name now, not whoever had it first, signs in. */
    @EventHandler
    void on(LoginNameClaimed event) {
        writes.add("""
                insert into held_name (name, account_id) select ?, ?
                on conflict (name) do update set account_id = excluded.account_id""", event.loginNameId().value(), uuid(event.accountId()));
        if (event.kind() == LoginNameKind.EMAIL) {
            signsIn(event.loginNameId(), event.accountId());
        }
    }

    @EventHandler
    void on(LoginNameReleased event) {
        writes.add(
                "delete from held_name where name = ? and account_id = ?",
                event.loginNameId().value(),
                uuid(event.accountId()));
        writes.add(
                "delete from login_name where name = ? and account_id = ?",
                event.loginNameId().value(),
                uuid(event.accountId()));
    }

    @EventHandler
    void on(PasswordSet event) {
        writes.add(
                "update account set password_hash = ?, credential_version = ? where account_id = ?",
                event.passwordHash(),
                event.credentialVersion(),
                uuid(event.accountId()));
    }

    @EventHandler
    void on(PasswordDropped event) {
        writes.add(
                "update account set password_hash = null, credential_version = ? where account_id = ?",
                event.credentialVersion(),
                uuid(event.accountId()));
        writes.add(END_SESSIONS, uuid(event.accountId()));
        programs.end(event.accountId());
    }

    @EventHandler
    void on(RoleGranted event) {
        grant(event.accountId(), event.role());
    }

    /** Whoever publishes a video is a creator from then on. */
    @EventHandler
    void on(VideoPublished event) {
        grant(event.accountId(), Role.CREATOR);
    }

    @EventHandler
    void on(IdentityJoined event) {
        signsIn(event.identity(), event.accountId());
    }

    /** Whoever asks for a session asks for its account, too; that each of them ended is an event of its own. */
    @EventHandler
    void on(AccountClosed event) {
        writes.add(
                "update account set closed = true, password_hash = null where account_id = ?", uuid(event.accountId()));
        programs.end(event.accountId());
    }

    @EventHandler
    void on(SignedIn event) {
        writes.add(
                "insert into session (session_id, account_id, open) values (?, ?, true) on conflict do nothing",
                uuid(event.sessionId()),
                uuid(event.accountId()));
    }

    @EventHandler
    void on(SignedOut event) {
        end(event.sessionId());
    }

    @EventHandler
    void on(RefreshTokenReused event) {
        end(event.sessionId());
    }

    @EventHandler
    void on(ApiKeyIssued event, @Timestamp Instant at) {
        programs.let(event, at);
    }

    @EventHandler
    void on(ApiKeyRevoked event) {
        programs.stop(event);
    }

    @EventHandler
    void on(WebhookRegistered event, @Timestamp Instant at) {
        programs.tell(event, at);
    }

    @EventHandler
    void on(WebhookRemoved event) {
        programs.tellNoMore(event);
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        writes.flush(connection);
        return Set.of();
    }

    @Override
    public void discard() {
        writes.discard();
    }

    /** No {@code values}: of those the driver makes one statement for many rows, which may not meet a name twice. */
    private void signsIn(LoginNameId name, AccountId accountId) {
        writes.add("""
                insert into login_name (name, account_id) select ?, ?
                on conflict (name) do update set account_id = excluded.account_id""", name.value(), uuid(accountId));
    }

    private void grant(AccountId accountId, Role role) {
        writes.add(
                "update account set roles = array_append(roles, ?) where account_id = ? and ? <> all (roles)",
                role.name(),
                uuid(accountId),
                role.name());
    }

    private void end(SessionId sessionId) {
        writes.add("update session set open = false where session_id = ?", uuid(sessionId));
    }

    private static UUID uuid(AccountId accountId) {
        return UUID.fromString(accountId.value());
    }

    private static UUID uuid(SessionId sessionId) {
        return UUID.fromString(sessionId.value());
    }
}
