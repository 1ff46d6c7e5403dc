package dev.cinelog.app.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.StartRefused;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8000/v1", "http://127.0.0.1:8000/v1", "http://[::1]:8000/v1"})
    void refuseThisServerAsItsOwnProvider(String url) {
        assertThatThrownBy(() -> properties(url).refuseOneself(8000))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("which is this server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:8001/v1", "https://example.org/v1"})
    void takeAnyOther(String url) {
        assertThatCode(() -> properties(url).refuseOneself(8000)).doesNotThrowAnyException();
    }

    private static OpenAiProperties properties(String url) {
        return new OpenAiProperties(url, "key", List.of("sora-2"), "", "");
    }
}
