package dev.cinelog.app.settings;

import dev.cinelog.app.data.Secrets;
import dev.cinelog.app.data.StartRefused;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Chooses the one secret that our tokens are signed with, or refuses to start. */
final class JwtSecret {

    private static final String ALGORITHM = "HS256";
    private static final int SHORTEST = 32;

    private JwtSecret() {}

    static SecretKey choose(TokenProperties tokens, DatabaseSettings settings, Secrets secrets) {
        if (!tokens.jwtAlgorithm().equals(ALGORITHM)) {
            throw new StartRefused(
                    "JWT_ALGORITHM must be HS256: our tokens are signed with one secret, not a key pair.");
        }
        var one = tokens.jwtSecretKey();
        var other = tokens.jwtSecret();
        if (!one.isBlank() && !other.isBlank() && !one.equals(other)) {
            throw new StartRefused("JWT_SECRET_KEY and JWT_SECRET differ: set one of them.");
        }
        var chosen = one.isBlank() ? other : one;
        if (chosen.isBlank() && settings.isProduction()) {
            throw new StartRefused("In production, JWT_SECRET_KEY must be set.");
        }
        return key(chosen.isBlank() ? secrets.secret("jwt.key") : chosen);
    }

    private static SecretKey key(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new StartRefused("JWT_SECRET_KEY must have at least 32 bytes.");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
