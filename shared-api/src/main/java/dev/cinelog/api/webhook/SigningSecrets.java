package dev.cinelog.api.webhook;

import dev.cinelog.api.account.WebhookId;

/** Knows what each webhook's notices are signed with. No secret is ever part of a message, or of a row. */
public interface SigningSecrets {

    /** The same at every call: {@code whsec_} and base64 of 32 bytes. */
    String of(WebhookId webhookId);
}
