package dev.cinelog.saga.generator.storyboard.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void endWithSentencesAndLines() {
        assertThat(Phrases.of("One. Two!\nthree\n\n四。五？", 9)).containsExactly("One.", "Two!", "three", "四。", "五？");
    }

    @Test
    void areJoinedWhereThereAreTooMany() {
        assertThat(Phrases.of("A. B. C. D. A long one to end with.", 2))
                .containsExactly("A. B. C. D.", "A long one to end with.");
        assertThat(Phrases.of("A. B. C. D. E.", 1)).containsExactly("A. B. C. D. E.");
    }

    @Test
    void loseNothingWhenJoined() {
        String text = "Some. words that. are cut? into! pieces of. any length whatever. they are.";

        for (int most = 1; most < 9; most++) {
            assertThat(Phrases.of(text, most)).hasSizeLessThanOrEqualTo(most);
            assertThat(String.join(" ", Phrases.of(text, most))).isEqualTo(text);
        }
    }
}
