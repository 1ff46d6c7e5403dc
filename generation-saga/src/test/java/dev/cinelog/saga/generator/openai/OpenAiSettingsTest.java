package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiSettingsTest {

    @Test
    void keepsTheKeyToItself() {
        assertThat(settings("https://api.example.org/v1", Clients.KEY))
                .hasToString("OpenAiSettings[https://api.example.org/v1, [sora-2]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.example.org/v1", "https://api.example.org/v1/", "https://api.example.org/v1//"})
    void appendsPaths(String url) {
        assertThat(settings(url, Clients.KEY).address("/videos"))
                .isEqualTo(URI.create("https://api.example.org/v1/videos"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.example.org/v1",
                "file:///etc/passwd",
                "https:///v1",
                "https://me:secret@example.org/v1",
                "https://example.org/v1?a=b",
                "https://example.org/v1#a"
            })
    void wantsAnAddressOfTheWeb(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(url, Clients.KEY))
                .withMessageStartingWith("OPENAI_BASE_URL")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk secret", "sk-secret\n", "sk-secret\r\nX: y", "sk-sécret"})
    void wantsAKeyThatAHeaderCanCarry(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("https://example.org/v1", key))
                .withMessageStartingWith("OPENAI_API_KEY")
                .withMessageNotContaining("secret");
    }

    @Test
    void showsNoPrompt() {
        assertThat(Clients.fox()).hasToString("RemoteVideoRequest[sora-2, 1280x720, 8 s]");
    }

    private static OpenAiSettings settings(String url, String key) {
        return new OpenAiSettings(URI.create(url), key, List.of("sora-2"), Optional.empty(), OpenAiTimeouts.DEFAULT);
    }
}
