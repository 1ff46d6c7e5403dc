package dev.cinelog.saga.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cinelog.api.webhook.WebhookSignature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * A notice as it is sent: the JSON that OpenAI's webhooks have, signed as Standard Webhooks 1.0 says.
 *
 * @param headers the identity of the notice, the time of this try, and the signature over both and the body
 */
record Letter(Map<String, String> headers, String body) {

    static Letter sign(Notice notice, String secret, Instant now) {
        var body = body(notice);
        var timestamp = Long.toString(now.getEpochSecond());
        var signature = WebhookSignature.of(secret, notice.id(), timestamp, body.getBytes(StandardCharsets.UTF_8));
        return new Letter(
                Map.of(
                        "webhook-id",
                        notice.id(),
                        "webhook-timestamp",
                        timestamp,
                        "webhook-signature",
                        "v1," + signature),
                body);
    }

    private static String body(Notice notice) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("id", notice.id())
                .put("object", "event")
                .put("created_at", notice.at().getEpochSecond())
                .put("type", notice.topic().wireName());
        json.putObject("data").put("id", notice.videoId().value());
        return json.toString();
    }
}
