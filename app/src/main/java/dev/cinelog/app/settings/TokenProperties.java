package dev.cinelog.app.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Tokens and passwords.
 *
 * @param jwtSecretKey HS256 secret of at least 32 bytes; blank for one of the data directory
 * @param jwtSecret another name for the same
 * @param passwordHashRounds cost of bcrypt, 4 to 16
 */
@ConfigurationProperties("cinelog.tokens")
public record TokenProperties(
        String jwtSecretKey,
        String jwtSecret,
        Duration accessLives,
        Duration refreshLives,
        Duration refreshReuse,
        int passwordHashRounds) {

    @Override
    public String toString() {
        return "TokenProperties[…]";
    }
}
