package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;

/**
 * A notice that is to reach one webhook. Neither its address nor its secret is part of it, so neither is in the outbox.
 *
 * @param tries how often that failed
 */
record Delivery(Notice notice, WebhookId webhookId, AccountId owner, int tries) implements Tried<Delivery> {

    @Override
    public Delivery onceMore() {
        return new Delivery(notice, webhookId, owner, tries + 1);
    }

    String key() {
        return notice.id() + ":" + webhookId;
    }
}
