package dev.cinelog.rest.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * An API key as its owner has it: {@code ck_} and 32 random bytes as URL-safe base64. It is shown once and never stored.
 */
public record ApiKeySecret(String value) {

    private static final String MARK = "ck_";
    private static final int BYTES = 32;
    private static final int SHOWN = MARK.length() + 8;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static ApiKeySecret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ApiKeySecret(MARK + BASE64.encodeToString(bytes));
    }

    /** Whether a bearer value is meant as one; no JWT begins like that. */
    public static boolean isMeantBy(String bearer) {
        return bearer.startsWith(MARK);
    }

    /** What its owner may see of it later. */
    public String prefix() {
        return value.substring(0, SHOWN);
    }

    /**
     * SHA-256 of the whole key. Nobody guesses 256 random bits, so a slow hash would only slow down every request; and a
     * hash under a secret of ours would end every key with that secret.
     */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ApiKeySecret[…]";
    }
}
