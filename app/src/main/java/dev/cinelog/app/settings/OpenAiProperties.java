package dev.cinelog.app.settings;

import dev.cinelog.app.data.StartRefused;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A server that speaks the videos protocol; blank is unset.
 *
 * @param baseUrl its address, ending in {@code /v1}; blank for none
 * @param models that it makes
 * @param moderationModel that judges prompts first
 * @param webhookSecret what it signs its notices with
 */
@ConfigurationProperties("cinelog.openai")
public record OpenAiProperties(
        String baseUrl, String apiKey, List<String> models, String moderationModel, String webhookSecret) {

    private static final Set<String> NEARBY = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");

    public boolean isConfigured() {
        return !baseUrl.isBlank();
    }

    /**
     * Refuses to start where we would be our own provider: each order would become another one, for ever.
     *
     * @param port that we answer on here
     * @throws StartRefused if we would
     */
    public void refuseOneself(int port) {
        if (isConfigured()) {
            var address = URI.create(baseUrl);
            if (address.getPort() == port && NEARBY.contains(String.valueOf(address.getHost()))) {
                throw new StartRefused(
                        "OPENAI_BASE_URL is %s, which is this server: it would order its videos from itself."
                                .formatted(baseUrl));
            }
        }
    }

    public Optional<String> moderation() {
        return Optional.of(moderationModel).filter(model -> !model.isBlank());
    }

    public Optional<String> webhook() {
        return Optional.of(webhookSecret).filter(secret -> !secret.isBlank());
    }

    @Override
    public String toString() {
        return "OpenAiProperties[%s, %s]".formatted(baseUrl, models);
    }
}
