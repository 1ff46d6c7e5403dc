package dev.cinelog.saga.generator.storyboard.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTagTest {

    @ParameterizedTest
    @CsvSource({"1F680, rocket", "1F970, smiling face with …", "1FAE0, U+1FAE0", "20000, U+20000", "E000, U+E000"})
    void namesWhatNoFontHas(String character, String name) {
        assertThat(NameTag.name(Integer.parseInt(character, 16))).isEqualTo(name);
    }
}
