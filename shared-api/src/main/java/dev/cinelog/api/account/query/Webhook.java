package dev.cinelog.api.account.query;

import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import java.time.Instant;
import java.util.List;

/** One address that a person is told at, and what of. */
public record Webhook(WebhookId webhookId, String url, List<WebhookTopic> topics, Instant createdAt) {}
