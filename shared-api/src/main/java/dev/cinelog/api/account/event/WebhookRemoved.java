package dev.cinelog.api.account.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import org.axonframework.serialization.Revision;

/** Nobody is told at this address any more. */
@Revision("1")
public record WebhookRemoved(WebhookId webhookId, AccountId accountId) implements AccountEvent {}
