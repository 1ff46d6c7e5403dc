package dev.cinelog.rest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {

    private final WholeNumbers numbers = new WholeNumbers();

    @ParameterizedTest
    @CsvSource({"0,0", "16,16", "-1,-1", "007,7", "2147483647,2147483647"})
    void areWrittenInDecimal(String text, int number) {
        assertThat(numbers.convert(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "+1", "0x10", "#A", "1.0", "1e3", "\u0663", "\uff15", "2147483648", "99999999999"
            })
    void areNothingElse(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> numbers.convert(text));
    }
}
