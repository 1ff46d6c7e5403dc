package dev.cinelog.rest.idempotency;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.hash.KeyedHash;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * A request with an idempotency key, as hashes of its parts.
 *
 * @param place account, method, path and key
 * @param request what else it says: its query and its body
 */
record IdempotentRequest(KeyedHash hash, AccountId account, String place, String request) {

    /** @param content of its body */
    static IdempotentRequest of(
            KeyedHash hash, AccountId account, String key, HttpServletRequest request, byte[] content) {
        var place = String.join("\n", account.value(), request.getMethod(), request.getRequestURI(), key);
        return new IdempotentRequest(
                hash, account, place, text(hash.of(bytes("request\n" + query(request) + "\n"), content)));
    }

    /** What the key is stored as. */
    String key() {
        return hash.of("key\n" + place);
    }

    AnswerSeal seal() {
        return new AnswerSeal(hash.of(bytes("answer\n" + place)));
    }

    /** Another request under the same key, after the first one failed, makes other things. */
    IdempotentIds ids(Instant since) {
        return new IdempotentIds(since, hash.of(bytes("ids\n" + since + "\n" + request + "\n" + place)));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    private static String text(byte[] hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
