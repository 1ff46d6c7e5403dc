package dev.cinelog.app.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.StartRefused;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataPropertiesTest {

    private static final DatabaseSettings DEVELOPMENT = new DatabaseSettings(Path.of("data"), "development", "", 0);

    private final DataDirectory data;

    PersonalDataPropertiesTest(@TempDir Path directory) {
        data = new DataDirectory(directory).create();
    }

    @Test
    void makesAKeyThatStays() {
        var first = keys("", DEVELOPMENT).get(0);

        assertThat(first).hasSize(32).isEqualTo(keys("", DEVELOPMENT).get(0));
        assertThat(data.resolve("personal-data.key")).exists();
    }

    @Test
    void makesNoneUpInProduction() {
        assertThatThrownBy(() -> keys("", new DatabaseSettings(Path.of("data"), "production", "", 0)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("In production, PERSONAL_DATA_KEY must be set.");
    }

    @Test
    void takesTheNewKeyFirst() {
        var one = Base64.getEncoder().encodeToString(new byte[32]);
        var other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("x".repeat(32).getBytes(UTF_8));

        assertThat(keys(other + ", " + one, DEVELOPMENT))
                .containsExactly("x".repeat(32).getBytes(UTF_8), new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "AAAA", "*", ","})
    void refusesWhatIsNoKey(String text) {
        assertThatThrownBy(() -> keys(text, DEVELOPMENT)).isInstanceOf(StartRefused.class);
    }

    @Test
    void tellsNobodyTheKey() {
        assertThat(new PersonalDataProperties("secret")).hasToString("PersonalDataProperties[…]");
    }

    private List<byte[]> keys(String text, DatabaseSettings database) {
        return new PersonalDataProperties(text).keys(database, data.secrets());
    }
}
