package dev.cinelog.app.settings;

import dev.cinelog.rest.RestSettings;
import dev.cinelog.rest.address.TrustedProxies;
import dev.cinelog.rest.supabase.AllowedOrigins;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The edge; blank is unset.
 *
 * @param origins frontends that may call, separated by commas
 * @param frontendUrl one more of them
 * @param publicUrl what links to us begin with
 * @param mediaUrl what links to media begin with
 * @param trustedProxies addresses and ranges that may say for whom they speak, separated by commas
 */
@ConfigurationProperties("cinelog.web")
public record WebProperties(
        List<String> origins,
        String frontendUrl,
        String publicUrl,
        String mediaUrl,
        DataSize largestBody,
        List<String> trustedProxies) {

    private static final String DEVELOPMENT_FRONTEND = "http://localhost:3000";

    RestSettings settings(Optional<String> openAiWebhookSecret) {
        return new RestSettings(
                set(publicUrl), set(mediaUrl).or(() -> set(publicUrl)), largestBody, openAiWebhookSecret);
    }

    boolean namesOrigins() {
        return !named().isEmpty();
    }

    AllowedOrigins allowedOrigins() {
        return new AllowedOrigins(namesOrigins() ? named() : List.of(DEVELOPMENT_FRONTEND));
    }

    TrustedProxies proxies() {
        return new TrustedProxies(trustedProxies);
    }

    private List<String> named() {
        return Stream.concat(origins.stream(), Stream.of(frontendUrl))
                .filter(origin -> !origin.isBlank())
                .map(WebProperties::withoutSlash)
                .distinct()
                .toList();
    }

    static Optional<String> set(String value) {
        return Optional.of(value).filter(text -> !text.isBlank()).map(WebProperties::withoutSlash);
    }

    private static String withoutSlash(String url) {
        return url.strip().replaceAll("/+$", "");
    }
}
