package dev.cinelog.app.running;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook as Supabase would sign it, computed by hand from the text of Standard Webhooks. */
public record SignedWebhook(String id, long timestamp, String body) {

    public static SignedWebhook now(String body) {
        return at(Instant.now(), body);
    }

    public static SignedWebhook at(Instant time, String body) {
        return new SignedWebhook("msg_" + UUID.randomUUID(), time.getEpochSecond(), body);
    }

    public Request request(String path) {
        return Request.of("POST", path)
                .json(body)
                .with("webhook-id", id)
                .with("webhook-timestamp", Long.toString(timestamp))
                .with("webhook-signature", "v1,bm90IHRoaXMgb25l v1," + signature());
    }

    private String signature() {
        try {
            var secret = RunningCinelog.WEBHOOK_SECRET.substring("whsec_".length());
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            var signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
