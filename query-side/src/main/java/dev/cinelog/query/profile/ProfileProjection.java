package dev.cinelog.query.profile;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.AvatarChanged;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.projection.Projection;
import dev.cinelog.query.projection.Writes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;

/** Fills the profiles. */
public final class ProfileProjection implements Projection {

    /** A name that nobody can take. */
    private static final String NOBODY = "erased";

    private final Writes writes = new Writes();
    private final PersonalText texts;

    ProfileProjection(PersonalText texts) {
        this.texts = texts;
    }

    @EventHandler
    void on(AccountOpened event, @Timestamp Instant at) {
        writes.add(
                """
                insert into person (account_id, username, email, full_name, native_language, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                uuid(event.accountId()),
                event.username(),
                sealed(event.accountId(), event.email()),
                sealed(event.accountId(), event.fullName()),
                event.nativeLanguage(),
                at,
                at);
    }

    @EventHandler
    void on(UsernameChanged event, @Timestamp Instant at) {
        change("username", event.username(), event.accountId(), at);
    }

    @EventHandler
    void on(AvatarChanged event, @Timestamp Instant at) {
        change("avatar_url", event.avatarUrl(), event.accountId(), at);
    }

    @EventHandler
    void on(FullNameChanged event, @Timestamp Instant at) {
        change("full_name", sealed(event.accountId(), event.fullName()), event.accountId(), at);
    }

    @EventHandler
    void on(EmailChanged event, @Timestamp Instant at) {
        change("email", sealed(event.accountId(), event.email()), event.accountId(), at);
    }

    /** Whoever is forgotten is known by nothing. */
    @EventHandler
    void on(IdentityJoined event) {
        if (event.subject().equals(Personal.ERASED)) {
            return;
        }
        writes.add(
                "insert into alias (subject, account_id) values (?, ?) on conflict do nothing",
                event.subject(),
                uuid(event.accountId()));
    }

    @EventHandler
    void on(AccountClosed event) {
        writes.add("""
                update person set closed = true, username = ?, email = null, full_name = null, avatar_url = null
                where account_id = ?""", NOBODY, uuid(event.accountId()));
        writes.add("delete from alias where account_id = ?", uuid(event.accountId()));
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

    private @Nullable String sealed(AccountId person, @Nullable String text) {
        return text == null ? null : texts.seal(person, text);
    }

    /** @param column of ours, so that it may stand in the statement */
    private void change(String column, @Nullable String value, AccountId accountId, Instant at) {
        writes.add(
                "update person set %s = ?, updated_at = ? where account_id = ?".formatted(column),
                value,
                at,
                uuid(accountId));
    }

    private static UUID uuid(AccountId accountId) {
        return UUID.fromString(accountId.value());
    }
}
