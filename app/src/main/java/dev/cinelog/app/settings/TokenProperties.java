package dev.cinelog.app.settings;

import dev.cinelog.app.data.StartRefused;
import dev.cinelog.rest.token.TokenLives;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;

/**
 * Tokens and passwords.
 *
 * @param jwtSecretKey HS256 secret of at least 32 bytes; blank for one of the data directory
 * @param jwtSecret another name for the same
 * @param jwtAlgorithm must be {@code HS256}
 * @param sora life of its one token, with its unit: {@code 7d}, {@code 12h}
 * @param passwordHashRounds cost of bcrypt, 4 to 16
 */
@ConfigurationProperties("cinelog.tokens")
public record TokenProperties(
        String jwtSecretKey,
        String jwtSecret,
        String jwtAlgorithm,
        TokenLives cinefluent,
        TokenLives studio,
        String sora,
        Duration refreshReuse,
        int passwordHashRounds) {

    private static final Pattern TEXT = Pattern.compile("\\d{1,6}[smhd]");
    private static final int FEWEST_ROUNDS = 4;
    private static final int MOST_ROUNDS = 16;

    public TokenProperties {
        if (passwordHashRounds < FEWEST_ROUNDS || passwordHashRounds > MOST_ROUNDS) {
            throw new StartRefused(
                    "PASSWORD_HASH_ROUNDS must be between %d and %d.".formatted(FEWEST_ROUNDS, MOST_ROUNDS));
        }
        refuseUnlessPositive(studio.access(), "JWT_ACCESS_TOKEN_EXPIRE_MINUTES");
        refuseUnlessPositive(studio.refresh(), "JWT_REFRESH_TOKEN_EXPIRE_DAYS");
        refuseUnlessPositive(lives(sora), "JWT_EXPIRES_IN");
    }

    /** Without a refresh token, so that the one token is as good as both. */
    public TokenLives soraLives() {
        var one = lives(sora);
        return new TokenLives(one, one);
    }

    private static Duration lives(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new StartRefused("JWT_EXPIRES_IN must be a number and its unit, as 7d or 12h.");
        }
        return DurationStyle.SIMPLE.parse(text);
    }

    private static void refuseUnlessPositive(Duration life, String variable) {
        if (life.isNegative() || life.isZero()) {
            throw new StartRefused(variable + " must be more than nothing.");
        }
    }

    @Override
    public String toString() {
        return "TokenProperties[…]";
    }
}
