package dev.cinelog.app.settings;

import dev.cinelog.app.data.StartRefused;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Tokens and passwords.
 *
 * @param jwtSecretKey HS256 secret of at least 32 bytes; blank for one of the data directory
 * @param jwtSecret another name for the same
 * @param jwtAlgorithm must be {@code HS256}
 * @param passwordHashRounds cost of bcrypt, 4 to 16
 */
@ConfigurationProperties("cinelog.tokens")
public record TokenProperties(
        String jwtSecretKey,
        String jwtSecret,
        String jwtAlgorithm,
        Duration accessLives,
        Duration refreshLives,
        Duration refreshReuse,
        int passwordHashRounds) {

    private static final int FEWEST_ROUNDS = 4;
    private static final int MOST_ROUNDS = 16;

    public TokenProperties {
        if (passwordHashRounds < FEWEST_ROUNDS || passwordHashRounds > MOST_ROUNDS) {
            throw new StartRefused(
                    "PASSWORD_HASH_ROUNDS must be between %d and %d.".formatted(FEWEST_ROUNDS, MOST_ROUNDS));
        }
    }

    @Override
    public String toString() {
        return "TokenProperties[…]";
    }
}
