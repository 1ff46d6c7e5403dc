package dev.cinelog.api.account.query;

import dev.cinelog.api.account.WebhookId;

/** Finds one webhook; answers an {@code Optional<Webhook>}, empty once it was removed or its account has ended. */
public record FindWebhook(WebhookId webhookId) {}
