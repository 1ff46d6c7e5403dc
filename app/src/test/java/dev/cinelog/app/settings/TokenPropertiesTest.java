package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.StartRefused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPropertiesTest {

    @Test
    void soraTakesALifeInAnyUnit() {
        assertThat(Variables.of("JWT_EXPIRES_IN", "90m").tokens().soraLives().access())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "7 days", "-1d", "d", "1w"})
    void soraRefusesToGuessAUnit(String text) {
        assertRefused("JWT_EXPIRES_IN", text, "JWT_EXPIRES_IN must be a number and its unit, as 7d or 12h.");
    }

    @ParameterizedTest
    @CsvSource({
        "JWT_ACCESS_TOKEN_EXPIRE_MINUTES, 0",
        "JWT_ACCESS_TOKEN_EXPIRE_MINUTES, -5",
        "JWT_REFRESH_TOKEN_EXPIRE_DAYS, 0",
        "JWT_EXPIRES_IN, 0d"
    })
    void noTokenIsBornDead(String variable, String text) {
        assertRefused(variable, text, variable + " must be more than nothing.");
    }

    private static void assertRefused(String variable, String text, String sentence) {
        assertThatThrownBy(() -> Variables.of(variable, text).tokens())
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasRootCauseMessage(sentence);
    }
}
