package dev.cinelog.app.settings;

import java.util.List;
import java.util.Optional;
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

    public boolean isConfigured() {
        return !baseUrl.isBlank();
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
