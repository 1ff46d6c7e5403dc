package dev.cinelog.query.account;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.event.ApiKeyIssued;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.account.event.WebhookRemoved;
import dev.cinelog.query.projection.Writes;
import java.time.Instant;
import java.util.UUID;

/** What people's programs get in with, and where they are told what happened. */
final class ProgramWrites {

    private final Writes writes;

    ProgramWrites(Writes writes) {
        this.writes = writes;
    }

    void let(ApiKeyIssued event, Instant at) {
        writes.add(
                """
                insert into api_key (api_key_id, account_id, name, prefix, key_hash, created_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                UUID.fromString(event.apiKeyId().value()),
                UUID.fromString(event.accountId().value()),
                event.name(),
                event.prefix(),
                event.keyHash(),
                at);
    }

    void stop(ApiKeyRevoked event) {
        writes.add(
                "delete from api_key where api_key_id = ?",
                UUID.fromString(event.apiKeyId().value()));
    }

    void tell(WebhookRegistered event, Instant at) {
        writes.add(
                """
                insert into webhook (webhook_id, account_id, url, topics, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""",
                UUID.fromString(event.webhookId().value()),
                UUID.fromString(event.accountId().value()),
                event.url(),
                event.topics().stream().map(WebhookTopic::name).toArray(String[]::new),
                at);
    }

    void tellNoMore(WebhookRemoved event) {
        writes.add(
                "delete from webhook where webhook_id = ?",
                UUID.fromString(event.webhookId().value()));
    }

    /** What was made with the account outlives neither it nor its password. */
    void end(AccountId accountId) {
        var account = UUID.fromString(accountId.value());
        writes.add("delete from api_key where account_id = ?", account);
        writes.add("delete from webhook where account_id = ?", account);
    }
}
