package dev.cinelog.rest.supabase;

import java.net.URI;
import java.util.List;

/**
 * The frontends that may call and be returned to.
 *
 * @param origins scheme, host and port, as {@code http://localhost:3000}
 */
public record AllowedOrigins(List<String> origins) {

    /** Whether an address lies within one of them. */
    public boolean allow(String address) {
        try {
            var uri = URI.create(address);
            return uri.getUserInfo() == null
                    && uri.getScheme() != null
                    && uri.getRawAuthority() != null
                    && origins.contains(uri.getScheme() + "://" + uri.getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
