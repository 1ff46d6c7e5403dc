package dev.cinelog.query.account;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.query.ApiKey;
import dev.cinelog.api.account.query.ApiKeyOwner;
import dev.cinelog.api.account.query.ApiKeys;
import dev.cinelog.api.account.query.FindApiKeyOwner;
import dev.cinelog.api.account.query.FindApiKeys;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which API keys somebody has, and whose one is. */
public final class ApiKeyQueries {

    private static final String KEYS = """
            select api_key_id, name, prefix, created_at from %s.api_key
            where account_id = ? order by created_at desc, api_key_id desc
            """.formatted(AccountReadModel.SCHEMA);

    private static final String OWNER = """
            select account_id, roles from %1$s.api_key join %1$s.account using (account_id)
            where key_hash = ? and not closed
            """.formatted(AccountReadModel.SCHEMA);

    private final JdbcClient jdbc;

    ApiKeyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public ApiKeys handle(FindApiKeys query) {
        return new ApiKeys(jdbc.sql(KEYS)
                .param(UUID.fromString(query.accountId().value()))
                .query((row, number) -> new ApiKey(
                        new ApiKeyId(row.getString("api_key_id")),
                        row.getString("name"),
                        row.getString("prefix"),
                        row.getTimestamp("created_at").toInstant()))
                .list());
    }

    @QueryHandler
    public Optional<ApiKeyOwner> handle(FindApiKeyOwner query) {
        return jdbc.sql(OWNER)
                .param(query.keyHash())
                .query((row, number) ->
                        new ApiKeyOwner(new AccountId(row.getString("account_id")), StoredRoles.of(row)))
                .optional();
    }
}
