package dev.cinelog.rest.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.hash.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokensTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final SessionId SESSION = new SessionId(UUID.randomUUID().toString());

    private final RefreshTokens tokens = tokens("a key", NOW);

    @Test
    void sayWhoseTheyAre() {
        var token = tokens.issue(SESSION, 7, NOW.plusSeconds(60));

        assertThat(token).matches("[A-Za-z0-9_-]{80}");
        assertThat(tokens.read(token)).isEqualTo(new RefreshTokens.Content(SESSION, 7));
    }

    @Test
    void areTheSameForTheSameSessionAndRotation() {
        assertThat(tokens.issue(SESSION, 7, NOW)).isEqualTo(tokens.issue(SESSION, 7, NOW));
        assertThat(tokens.issue(SESSION, 8, NOW)).isNotEqualTo(tokens.issue(SESSION, 7, NOW));
    }

    @Test
    void endOnTime() {
        var token = tokens.issue(SESSION, 7, NOW.plusSeconds(60));

        assertThat(tokens("a key", NOW.plusSeconds(59)).read(token).rotation()).isEqualTo(7);
        assertThat(Refusals.of(() -> tokens("a key", NOW.plusSeconds(60)).read(token))
                        .code())
                .isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    @Test
    void areRefusedWhenAnyBitWasChanged() {
        var bytes = Base64.getUrlDecoder().decode(tokens.issue(SESSION, 7, NOW.plusSeconds(60)));
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);

            assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @Test
    void areRefusedWhenAnotherServerIssuedThem() {
        assertRefused(tokens("another key", NOW).issue(SESSION, 7, NOW.plusSeconds(60)));
    }

    @Test
    void areRefusedWithMoreOrLessThanBelongsToThem() {
        var token = tokens.issue(SESSION, 7, NOW.plusSeconds(60));

        assertRefused(token + "AAAA");
        assertRefused(token.substring(0, 76));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not a token", "ü", "="})
    void areRefusedWhenNobodyIssuedThem(String token) {
        assertRefused(token);
    }

    private void assertRefused(String token) {
        assertThat(Refusals.of(() -> tokens.read(token)).code()).isEqualTo(ErrorCode.TOKEN_INVALID);
    }

    private static RefreshTokens tokens(String key, Instant now) {
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        var settings =
                new TokenSettings(new SecretKeySpec(bytes, "HmacSHA256"), new KeyedHash(bytes), Duration.ofSeconds(10));
        return new RefreshTokens(settings, Clock.fixed(now, ZoneOffset.UTC));
    }
}
