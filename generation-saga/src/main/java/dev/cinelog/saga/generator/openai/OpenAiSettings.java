package dev.cinelog.saga.generator.openai;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The provider of videos.
 *
 * @param baseUrl what {@code /videos} is appended to ({@code OPENAI_BASE_URL}), usually ending in {@code /v1}
 * @param apiKey what we identify ourselves with ({@code OPENAI_API_KEY})
 * @param models that may be ordered
 * @param moderationModel that judges prompts ({@code OPENAI_MODERATION_MODEL}); without it nothing is judged
 */
public record OpenAiSettings(
        URI baseUrl, String apiKey, List<String> models, Optional<String> moderationModel, OpenAiTimeouts timeouts) {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,1024}");

    public OpenAiSettings {
        models = List.copyOf(models);
        if (!isAddress(baseUrl)) {
            throw new IllegalArgumentException("OPENAI_BASE_URL is no http or https address to append a path to.");
        }
        if (!KEY.matcher(apiKey).matches()) {
            throw new IllegalArgumentException("OPENAI_API_KEY is empty, or has characters that no key has.");
        }
    }

    private static boolean isAddress(URI url) {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        return web
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    URI address(String path) {
        return URI.create(baseUrl.toString().replaceFirst("/+$", "") + path);
    }

    @Override
    public String toString() {
        return "OpenAiSettings[%s, %s]".formatted(baseUrl, models);
    }
}
