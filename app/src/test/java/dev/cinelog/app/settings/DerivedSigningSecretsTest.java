package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.WebhookId;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DerivedSigningSecretsTest {

    private static final WebhookId WEBHOOK = new WebhookId("0198c5a0-0000-7000-8000-0000000000a1");

    private final DerivedSigningSecrets secrets = under("a key of the tests");

    /** Somebody verifies with it: it must never change. Computed with {@code openssl dgst -sha256 -hmac}. */
    @Test
    void areTheSameForEver() {
        assertThat(secrets.of(WEBHOOK)).isEqualTo("whsec_h4Z6dS1sl6Q5XYxJHH+PYFIQSOoUdAGVjbUiw/nGYDE=");
    }

    @Test
    void areEachWebhooksOwn() {
        assertThat(secrets.of(new WebhookId("0198c5a0-0000-7000-8000-0000000000a2")))
                .isNotEqualTo(secrets.of(WEBHOOK));
        assertThat(under("another key").of(WEBHOOK)).isNotEqualTo(secrets.of(WEBHOOK));
    }

    private static DerivedSigningSecrets under(String key) {
        return new DerivedSigningSecrets(new KeyedHash(key.getBytes(StandardCharsets.UTF_8)));
    }
}
