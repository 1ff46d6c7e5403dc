package dev.cinelog.app.settings;

import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.webhook.SigningSecrets;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Secrets that are nowhere kept: each follows from the webhook's id and one key of ours. */
record DerivedSigningSecrets(KeyedHash key) implements SigningSecrets {

    @Override
    public String of(WebhookId webhookId) {
        var secret = key.of(("webhook:v1:" + webhookId).getBytes(StandardCharsets.UTF_8));
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }
}
