package dev.cinelog.api.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of Standard Webhooks 1.0: HMAC-SHA256 over {@code id.timestamp.body}. */
public final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /**
     * As base64, without the {@code v1,} that stands before it in the header.
     *
     * @param secret base64, with or without the prefix {@code whsec_}, which Supabase shows as {@code v1,whsec_}
     * @param timestamp in Unix seconds, as it is sent
     */
    public static String of(String secret, String id, String timestamp, byte[] body) {
        var key = Base64.getDecoder().decode(secret.replaceFirst("^(v1,)?(whsec_)?", ""));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update("%s.%s.".formatted(id, timestamp).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
