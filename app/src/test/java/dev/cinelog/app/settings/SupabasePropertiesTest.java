package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupabasePropertiesTest {

    @ParameterizedTest
    @CsvSource(value = {"a secret,''", "'',https://keys", "a secret,https://keys"})
    void wantToKnowWhoseTokensTheyVerify(String secret, String keys) {
        assertThatThrownBy(() -> properties("", secret, keys).settings())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("SUPABASE_URL must be set");

        assertThat(properties("https://a", secret, keys).settings().issuer()).isEqualTo("https://a/auth/v1");
    }

    @Test
    void mayBeAbsent() {
        assertThat(properties("", "", "").settings().url()).isEmpty();
    }

    private static SupabaseProperties properties(String url, String secret, String keys) {
        return new SupabaseProperties(url, secret, keys, false, "");
    }
}
