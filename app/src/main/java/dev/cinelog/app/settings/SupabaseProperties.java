package dev.cinelog.app.settings;

import dev.cinelog.rest.supabase.SupabaseSettings;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The feed's identity provider; blank is unset. */
@ConfigurationProperties("cinelog.supabase")
public record SupabaseProperties(
        String url, String jwtSecret, String jwksUrl, boolean emailVerified, String webhookSecret) {

    SupabaseSettings settings() {
        return new SupabaseSettings(set(url), set(jwtSecret), set(jwksUrl), emailVerified, set(webhookSecret));
    }

    @Override
    public String toString() {
        return "SupabaseProperties[%s]".formatted(url);
    }

    private static Optional<String> set(String value) {
        return Optional.of(value).filter(text -> !text.isBlank());
    }
}
