package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwtSecretTest {

    private static final String LONG_ENOUGH = "12345678901234567890123456789012";

    private final DataDirectory data;

    JwtSecretTest(@TempDir Path directory) {
        data = new DataDirectory(directory);
    }

    @Test
    void isTakenUnderEitherName() {
        assertThat(text(choose(Map.of("JWT_SECRET_KEY", LONG_ENOUGH)))).isEqualTo(LONG_ENOUGH);
        assertThat(text(choose(Map.of("JWT_SECRET", LONG_ENOUGH)))).isEqualTo(LONG_ENOUGH);
    }

    @Test
    void isTakenUnderBothNamesWhenTheySayTheSame() {
        assertThat(text(choose(Map.of("JWT_SECRET_KEY", LONG_ENOUGH, "JWT_SECRET", LONG_ENOUGH))))
                .isEqualTo(LONG_ENOUGH);
    }

    @Test
    void isRefusedWhenTheTwoNamesDiffer() {
        assertRefused(
                Map.of("JWT_SECRET_KEY", LONG_ENOUGH, "JWT_SECRET", LONG_ENOUGH + "3"),
                "JWT_SECRET_KEY and JWT_SECRET differ: set one of them.");
    }

    @Test
    void isRefusedBelow32Bytes() {
        assertRefused(
                Map.of("JWT_SECRET_KEY", LONG_ENOUGH.substring(1)), "JWT_SECRET_KEY must have at least 32 bytes.");
        assertThat(choose(Map.of("JWT_SECRET_KEY", "ü".repeat(16))).getEncoded())
                .hasSize(32);
    }

    @Test
    void isNoKeyPair() {
        assertRefused(
                Map.of("JWT_SECRET_KEY", LONG_ENOUGH, "JWT_ALGORITHM", "RS256"),
                "JWT_ALGORITHM must be HS256: our tokens are signed with one secret, not a key pair.");
    }

    @Test
    void isMadeOnceWhereThereIsNone() {
        var made = choose(Map.of());

        assertThat(made.getEncoded()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(made.getAlgorithm()).isEqualTo("HmacSHA256");
        assertThat(choose(Map.of())).isEqualTo(made);
        assertThat(data.secrets().has("jwt.key")).isTrue();
    }

    @Test
    void isNeverMadeUpInProduction() {
        assertRefused(Map.of("ENVIRONMENT", "production"), "In production, JWT_SECRET_KEY must be set.");
        assertThat(text(choose(Map.of("ENVIRONMENT", "production", "JWT_SECRET", LONG_ENOUGH))))
                .isEqualTo(LONG_ENOUGH);
    }

    private void assertRefused(Map<String, Object> variables, String sentence) {
        assertThatThrownBy(() -> choose(variables))
                .isInstanceOf(StartRefused.class)
                .hasMessage(sentence);
    }

    private SecretKey choose(Map<String, Object> variables) {
        var all = Variables.of(new HashMap<>(variables));
        return JwtSecret.choose(all.tokens(), all.database(), data.secrets());
    }

    private static String text(SecretKey key) {
        return new String(key.getEncoded(), StandardCharsets.UTF_8);
    }
}
