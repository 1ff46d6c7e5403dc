package dev.cinelog.rest.supabase;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a frontend where signing in with another provider begins. */
@RestController
public class OAuthRedirectEndpoint {

    private static final Set<String> PROVIDERS =
            Set.of("apple", "azure", "discord", "facebook", "github", "gitlab", "google", "linkedin_oidc", "twitter");

    private final SupabaseSettings settings;
    private final AllowedOrigins origins;

    OAuthRedirectEndpoint(SupabaseSettings settings, AllowedOrigins origins) {
        this.settings = settings;
        this.origins = origins;
    }

    /** Where to send the browser. */
    public record Redirect(String url) {}

    @SecurityRequirements
    @GetMapping("/auth/oauth/{provider}")
    Redirect start(@PathVariable String provider, @RequestParam String redirectTo) {
        var base = settings.url().orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "Supabase is not configured."));
        if (!PROVIDERS.contains(provider)) {
            throw new Refusal(ErrorCode.NOT_FOUND, "This provider is not offered.");
        }
        if (!origins.allow(redirectTo)) {
            throw new Refusal(ErrorCode.INVALID_REQUEST, "redirectTo must lead back to a configured frontend.");
        }
        return new Redirect(UriComponentsBuilder.fromUriString(base)
                .path("/auth/v1/authorize")
                .queryParam("provider", "{provider}")
                .queryParam("redirect_to", "{target}")
                .encode()
                .buildAndExpand(provider, redirectTo)
                .toUriString());
    }
}
