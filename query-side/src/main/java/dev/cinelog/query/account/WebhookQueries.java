package dev.cinelog.query.account;

import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.query.FindWebhook;
import dev.cinelog.api.account.query.FindWebhooks;
import dev.cinelog.api.account.query.Webhook;
import dev.cinelog.api.account.query.Webhooks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers where somebody wants to be told, and what of. */
public final class WebhookQueries {

    private static final String ALL = """
            select webhook_id, url, topics, created_at from %s.webhook
            where account_id = ? order by created_at desc, webhook_id desc
            """.formatted(AccountReadModel.SCHEMA);

    private static final String ONE = "select webhook_id, url, topics, created_at from %s.webhook where webhook_id = ?"
            .formatted(AccountReadModel.SCHEMA);

    private final JdbcClient jdbc;

    WebhookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public Webhooks handle(FindWebhooks query) {
        return new Webhooks(jdbc.sql(ALL)
                .param(UUID.fromString(query.accountId().value()))
                .query(WebhookQueries::webhook)
                .list());
    }

    @QueryHandler
    public Optional<Webhook> handle(FindWebhook query) {
        return jdbc.sql(ONE)
                .param(UUID.fromString(query.webhookId().value()))
                .query(WebhookQueries::webhook)
                .optional();
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        var topics = (String[]) row.getArray("topics").getArray();
        return new Webhook(
                new WebhookId(row.getString("webhook_id")),
                row.getString("url"),
                Stream.of(topics).map(WebhookTopic::valueOf).toList(),
                row.getTimestamp("created_at").toInstant());
    }
}
