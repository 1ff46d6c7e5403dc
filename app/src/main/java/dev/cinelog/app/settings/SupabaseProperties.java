package dev.cinelog.app.settings;

import dev.cinelog.app.data.StartRefused;
import dev.cinelog.rest.supabase.SupabaseSettings;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The feed's identity provider; blank is unset. */
@ConfigurationProperties("cinelog.supabase")
public record SupabaseProperties(
        String url, String jwtSecret, String jwksUrl, boolean emailVerified, String webhookSecret) {

    /** @throws StartRefused if tokens are to be verified, but nobody knows whose */
    SupabaseSettings settings() {
        if (url.isBlank() && !(jwtSecret.isBlank() && jwksUrl.isBlank())) {
            throw new StartRefused(
                    "SUPABASE_URL must be set where SUPABASE_JWT_SECRET or SUPABASE_JWKS_URL is: it names the"
                            + " project whose tokens are accepted.");
        }
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
