package dev.cinelog.rest.supabase;

import java.util.Optional;

/**
 * The identity provider of the feed's frontend.
 *
 * @param url its project's address; empty when there is none
 * @param jwtSecret its HS256 secret, if its tokens are signed with one
 * @param jwksUrl where its public keys are, if its tokens are signed with those
 * @param emailVerified whether it lets nobody sign in before their address is verified
 * @param webhookSecret what its webhooks are signed with
 */
public record SupabaseSettings(
        Optional<String> url,
        Optional<String> jwtSecret,
        Optional<String> jwksUrl,
        boolean emailVerified,
        Optional<String> webhookSecret) {

    /** The {@code iss} of its tokens. */
    public String issuer() {
        return url.map(base -> base.replaceAll("/+$", "") + "/auth/v1").orElse("");
    }

    @Override
    public String toString() {
        return "SupabaseSettings[%s]".formatted(url.orElse(""));
    }
}
