package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tell nobody at this address any more. */
public record RemoveWebhook(
        WebhookId webhookId, @TargetAggregateIdentifier AccountId accountId) {}
