package dev.cinelog.saga.generator.storyboard.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontsTest {

    private static final BundledFonts FONTS = TestFonts.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Übergrößenträger",
                "Țară",
                "Привет",
                "Ελλάδα",
                "שלום",
                "مرحبا",
                "فارسی",
                "你好世界",
                "東京タワー",
                "हिन्दी",
                "বাংলা",
                "தமிழ்",
                "ไทย",
                "Հայերեն",
                "ქართული",
                "አማርኛ",
                "🌊",
                "😀",
                "→",
                "“”"
            })
    void haveTheWord(String word) {
        assertThat(FONTS.having(word)).isPresent();
    }

    @Test
    void lackKoreanSyllablesButHaveTheirLetters() {
        assertThat(FONTS.having("한")).isEmpty();
        assertThat(FONTS.main().canDisplayUpTo("ㄱㅎㅏㅣㄳㅄ")).isEqualTo(-1);
    }
}
