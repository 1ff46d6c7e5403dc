package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What the provider says when it does not do what it was asked for.
 *
 * @param code in the provider's words; empty if it gave none
 * @param words what it says, fit to be shown; empty if it says nothing
 */
record ErrorAnswer(int status, String code, String words, Optional<Duration> retryAfter) {

    private static final Set<String> MODERATION =
            Set.of("moderation_blocked", "content_policy_violation", "sentinel_block", "input_moderation_blocked");
    private static final Set<String> NO_CREDIT = Set.of("insufficient_quota", "billing_hard_limit_reached");

    static ErrorAnswer of(int status, Optional<JsonNode> body, ProviderText text, Optional<Duration> retryAfter) {
        JsonNode error = body.map(json -> json.path("error")).orElse(null);
        if (error == null) {
            return new ErrorAnswer(status, "", "", retryAfter);
        }
        String words =
                error.isTextual() ? error.textValue() : error.path("message").asText("");
        return new ErrorAnswer(status, text.of(error.path("code").asText("")), text.of(words), retryAfter);
    }

    ProviderException to(Call call) {
        if (NO_CREDIT.contains(code)) {
            return refused(RefusalKind.NO_CREDIT, call, "the provider's account has no credit left");
        }
        if (MODERATION.contains(code)) {
            return refused(RefusalKind.MODERATED, call, code);
        }
        if (status < 400) {
            return refused(RefusalKind.REDIRECTED, call, "redirects are not followed; check OPENAI_BASE_URL");
        }
        return switch (status) {
            case 401, 403 -> refused(RefusalKind.KEY_REFUSED, call, "the key is not accepted; check OPENAI_API_KEY");
            case 404, 410 -> refused(RefusalKind.NOT_FOUND, call, "there is no such thing " + code);
            case 408, 409, 425, 429 -> unavailable(call);
            default -> status >= 500 ? unavailable(call) : rejected(call);
        };
    }

    private ProviderException rejected(Call call) {
        return ProviderRefusedException.rejected(
                ProviderText.withoutQuotesOf(call.prompt(), words), told(call, code + " " + words));
    }

    private ProviderException unavailable(Call call) {
        return new ProviderUnavailableException(told(call, code + " " + words), retryAfter.orElse(null));
    }

    private ProviderException refused(RefusalKind kind, Call call, String detail) {
        return new ProviderRefusedException(kind, told(call, detail));
    }

    private String told(Call call, String detail) {
        return "%s was answered with %d. %s"
                .formatted(call, status, detail.strip())
                .strip();
    }
}
