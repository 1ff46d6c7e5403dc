package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.StartRefused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody makes up for an operator. */
class ProductionTest {

    private final EdgeConfiguration edge = new EdgeConfiguration();

    @Test
    void namesTheFrontendsThatMayCall() {
        var forgotten = Variables.of("ENVIRONMENT", "production");
        var named = Variables.of(Map.of("ENVIRONMENT", "production", "FRONTEND_URL", "https://a.example"));

        assertThatThrownBy(() -> edge.allowedOrigins(forgotten.web(), forgotten.database()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("In production, CORS_ORIGINS or FRONTEND_URL must be set.");
        assertThat(edge.allowedOrigins(named.web(), named.database()).origins())
                .isEqualTo(List.of("https://a.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "17", "0", "-1"})
    void costsOfPasswordsThatAreNoneAreRefused(String rounds) {
        assertThatThrownBy(() -> Variables.of("PASSWORD_HASH_ROUNDS", rounds).tokens())
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasRootCauseMessage("PASSWORD_HASH_ROUNDS must be between 4 and 16.");
    }
}
