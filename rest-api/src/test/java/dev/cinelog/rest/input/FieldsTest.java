package dev.cinelog.rest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.FieldError;
import dev.cinelog.rest.Refusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Fields fields = new Fields();

    @Test
    void trimTexts() {
        assertThat(fields.text("prompt", "\t a fox \n", 10)).isEqualTo("a fox");
        assertThat(fields.optionalText("name", "  Ada ", 10)).isEqualTo("Ada");
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\t", "\u00a0\u3000", "\u200b\u2060\ufeff", "\u3164"})
    void missTextsThatMustBeThere(@Nullable String nothing) {
        assertThat(fields.optionalText("name", nothing, 10)).isNull();
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();

        fields.text("prompt", nothing, 10);

        assertThat(Refusals.of(fields::refuseIfAny).message()).isEqualTo("prompt must not be empty.");
    }

    @Test
    void countLettersAndNotTheirHalves() {
        fields.text("prompt", "🦊".repeat(10), 10);
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();

        fields.text("prompt", "🦊".repeat(11), 10);
        assertThat(Refusals.of(fields::refuseIfAny).message())
                .isEqualTo("prompt must not be longer than 10 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud83eb", "a\udd8ab"})
    void refuseWhatNobodyCanSee(String text) {
        fields.text("prompt", text, 10);

        assertThat(Refusals.of(fields::refuseIfAny).message()).isEqualTo("prompt must not contain control characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u200db", "日本", "e\u0301"})
    void leaveEverythingElseAlone(String text) {
        assertThat(fields.text("prompt", text, 10)).isEqualTo(text);
        assertThatCode(fields::refuseIfAny).doesNotThrowAnyException();
    }

    @Test
    void nameEverythingThatIsWrong() {
        fields.text("prompt", "", 10);
        fields.check(false, "seconds", "must be more.");
        fields.check(true, "size", "must be less.");
        fields.checkIfPresent(null, any -> false, "name", "must be another.");
        fields.checkIfPresent("x", any -> false, "language", "must be one.");

        var details = Refusals.of(fields::refuseIfAny);

        assertThat(details.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(details.message()).isEqualTo("prompt must not be empty.");
        assertThat(details.fields())
                .containsExactly(
                        new FieldError("prompt", "must not be empty."),
                        new FieldError("seconds", "must be more."),
                        new FieldError("language", "must be one."));
    }
}
