package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tell a person's program what becomes of their videos. The account refuses more webhooks than it may have.
 *
 * @param url where to, checked before
 * @param topics what of, each once
 */
public record RegisterWebhook(
        WebhookId webhookId, @TargetAggregateIdentifier AccountId accountId, String url, List<WebhookTopic> topics) {}
