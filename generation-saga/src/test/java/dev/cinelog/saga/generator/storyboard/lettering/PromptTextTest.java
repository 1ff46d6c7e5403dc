package dev.cinelog.saga.generator.storyboard.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromptTextTest {

    static Stream<Arguments> prompts() {
        return Stream.of(
                Arguments.of("  two   words\t", "two words"),
                Arguments.of("one \r\n\r\n two", "one\ntwo"),
                Arguments.of("e\u0301", "é"),
                Arguments.of("a\u0000b\u0007c", "a b c"),
                Arguments.of("a\u202eb\u2066c\ufeff", "abc"),
                Arguments.of("می\u200cخواهم", "می\u200cخواهم"),
                Arguments.of("क्\u200dष", "क्\u200dष"),
                Arguments.of("👨\u200d👩", "👨👩"),
                Arguments.of("👍🏽", "👍"),
                Arguments.of("❤\ufe0f", "❤"),
                Arguments.of("\ud800x", "\ufffdx"),
                Arguments.of("g" + "\u0316".repeat(50), "g" + "\u0316".repeat(3)),
                Arguments.of("\n\t\u3000", ""));
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void keepsOnlyWhatCanBeRead(String prompt, String text) {
        assertThat(PromptText.clean(prompt)).isEqualTo(text);
    }
}
