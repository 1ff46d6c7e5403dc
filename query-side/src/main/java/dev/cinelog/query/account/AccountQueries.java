package dev.cinelog.query.account;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.Credential;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.api.account.query.FindCredential;
import dev.cinelog.api.account.query.FindSession;
import dev.cinelog.api.account.query.SessionState;
import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.profile.KnownAs;
import dev.cinelog.query.profile.ProfileReadModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what the edge needs to let somebody in. */
public final class AccountQueries {

    private static final String CREDENTIAL = """
            select account_id, password_hash, credential_version
            from %1$s.login_name join %1$s.account using (account_id) where name = :name and not closed
            """.formatted(AccountReadModel.SCHEMA);

    private static final String DETAILS =
            """
            select person.*, account.roles, account.credential_version
            from %s.account join %s.person using (account_id) where %s
            """.formatted(AccountReadModel.SCHEMA, ProfileReadModel.SCHEMA, KnownAs.CONDITION);

    /** A session that was opened while its account was being closed is over, too. */
    private static final String SESSION = """
            select account_id, open and not coalesce(closed, false) as open
            from %1$s.session left join %1$s.account using (account_id) where session_id = ?
            """.formatted(AccountReadModel.SCHEMA);

    private final JdbcClient jdbc;
    private final PersonalText texts;

    AccountQueries(JdbcClient jdbc, PersonalText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @QueryHandler
    public Optional<Credential> handle(FindCredential query) {
        return jdbc.sql(CREDENTIAL)
                .param("name", query.name().value())
                .query((row, number) -> new Credential(
                        new AccountId(row.getString("account_id")),
                        row.getString("password_hash"),
                        row.getInt("credential_version")))
                .optional();
    }

    @QueryHandler
    public Optional<SessionState> handle(FindSession query) {
        return jdbc.sql(SESSION)
                .param(UUID.fromString(query.sessionId().value()))
                .query((row, number) ->
                        new SessionState(new AccountId(row.getString("account_id")), row.getBoolean("open")))
                .optional();
    }

    @QueryHandler
    public Optional<AccountDetails> handle(FindAccount query) {
        return jdbc.sql(DETAILS)
                .params(KnownAs.parameters(query.accountId()))
                .query(this::details)
                .optional();
    }

    private AccountDetails details(ResultSet row, int number) throws SQLException {
        var person = new AccountId(row.getString("account_id"));
        return new AccountDetails(
                person,
                row.getString("username"),
                opened(person, row.getString("email")),
                opened(person, row.getString("full_name")),
                row.getString("avatar_url"),
                row.getString("native_language"),
                StoredRoles.of(row),
                row.getInt("credential_version"),
                row.getBoolean("closed"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private @Nullable String opened(AccountId person, @Nullable String sealed) {
        return sealed == null ? null : texts.open(person, sealed);
    }
}
