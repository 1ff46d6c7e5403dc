package dev.cinelog.api.account.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A person wants to be told at an address what becomes of their videos.
 *
 * @param url may hold whatever that person's program knows itself by, so it goes with them
 */
@Revision("1")
public record WebhookRegistered(
        WebhookId webhookId,
        AccountId accountId,
        @Personal(of = "accountId") String url,
        List<WebhookTopic> topics) implements AccountEvent {}
