package dev.cinelog.rest.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeySecretTest {

    private static final ApiKeySecret KEY = new ApiKeySecret("ck_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

    private final SecureRandom random = new SecureRandom();

    @Test
    void isThirtyTwoRandomBytesWithAMark() {
        var key = ApiKeySecret.random(random);

        assertThat(key.value()).matches("ck_[A-Za-z0-9_-]{43}");
        assertThat(ApiKeySecret.isMeantBy(key.value())).isTrue();
        assertThat(ApiKeySecret.random(random)).isNotEqualTo(key);
    }

    @Test
    void showsItsFirstElevenCharacters() {
        assertThat(KEY.prefix()).isEqualTo("ck_AAECAwQF");
    }

    /** Somebody has keys whose hashes are stored: this one must never change. */
    @Test
    void isStoredAsItsSha256() {
        assertThat(KEY.hash()).isEqualTo("yfVRnvvwyr8QadrKyikwOdosN_9oc1yEBwZYopXGirY");
    }

    @Test
    void doesNotSlipIntoALog() {
        assertThat(KEY).hasToString("ApiKeySecret[…]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ck", "CK_AAECAwQF", "eyJhbGciOiJIUzI1NiJ9.e30.AAAA"})
    void isNotMeantByAnythingElse(String bearer) {
        assertThat(ApiKeySecret.isMeantBy(bearer)).isFalse();
    }
}
