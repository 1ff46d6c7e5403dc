package dev.cinelog.saga.generator.openai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * One request to the provider, to be sent as often as need be.
 *
 * @param path below the base URL
 * @param idempotencyKey of what would be done, and charged for, twice without it
 * @param prompt what the answer must not make us repeat; empty if nothing
 */
record Call(
        HttpMethod method,
        String path,
        String accept,
        @Nullable Payload payload,
        @Nullable String idempotencyKey,
        String prompt) {

    static Call order(String path, Payload payload, String idempotencyKey, String prompt) {
        return new Call(HttpMethod.POST, path, MediaType.APPLICATION_JSON_VALUE, payload, idempotencyKey, prompt);
    }

    static Call question(String path, Payload payload, String prompt) {
        return new Call(HttpMethod.POST, path, MediaType.APPLICATION_JSON_VALUE, payload, null, prompt);
    }

    static Call get(String path, String accept) {
        return new Call(HttpMethod.GET, path, accept, null, null, "");
    }

    static Call delete(String path) {
        return new Call(HttpMethod.DELETE, path, MediaType.APPLICATION_JSON_VALUE, null, null, "");
    }

    /** Whether it must not be done twice. */
    boolean isOrder() {
        return idempotencyKey != null;
    }

    ProviderText textWithout(String apiKey) {
        return new ProviderText(List.of(apiKey, prompt));
    }

    /** For messages. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
