package dev.cinelog.rest.webhook;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.webhook.WebhookSignature;
import dev.cinelog.rest.hash.KeyedHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;

/**
 * Verifies a webhook as Standard Webhooks 1.0 says: the {@link WebhookSignature} is any of the space separated
 * {@code v1,…} signatures; not older or newer than five minutes.
 */
public final class StandardWebhook {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;

    public StandardWebhook(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param secret base64, with or without the prefix {@code whsec_}, which Supabase shows as {@code v1,whsec_}
     * @throws Refusal if the signature is missing, wrong, or too old
     */
    public void verify(String secret, HttpHeaders headers, byte[] body) {
        var id = headers.getFirst("webhook-id");
        var timestamp = headers.getFirst("webhook-timestamp");
        var signatures = headers.getFirst("webhook-signature");
        if (id == null || timestamp == null || signatures == null || !isRecent(timestamp)) {
            throw wrong();
        }
        var expected = WebhookSignature.of(secret, id, timestamp, body);
        var matches = Arrays.stream(signatures.split(" ", -1))
                .filter(signature -> signature.startsWith("v1,"))
                .anyMatch(signature -> KeyedHash.same(signature.substring(3), expected));
        if (!matches) {
            throw wrong();
        }
    }

    private boolean isRecent(String timestamp) {
        try {
            var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
        } catch (NumberFormatException | java.time.DateTimeException malformed) {
            return false;
        }
    }

    private static Refusal wrong() {
        return new Refusal(ErrorCode.UNAUTHENTICATED, "The webhook is not signed as it should be.");
    }
}
