package dev.cinelog.rest.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void areReadInAnyLetters() {
        assertThat(Ids.video("01A1FAF2-647C-7832-8B07-F0076E2C6964"))
                .isEqualTo(new VideoId("01a1faf2-647c-7832-8b07-f0076e2c6964"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "01a1faf2647c78328b07f0076e2c6964",
                "1-1-1-1-1",
                "01a1faf2-647c-7832-8b07-f0076e2c696g",
                "01a1faf2-647c-7832-8b07-f0076e2c69640",
                "01a1faf2-647c-7832-8b07-f0076e2c6964\n",
                "01a1faf2-647c-7832-8b07-f0076e2c696\u0664"
            })
    void areRefusedWhenTheyAreNone(String text) {
        assertThat(Refusals.fieldsOf(() -> Ids.account(text))).containsExactly("id");
    }

    @Test
    void areAbsentWhereMalformedOnesMayBe() {
        assertThat(Ids.findVideo("video_123")).isEmpty();
        assertThat(Ids.findVideo("01a1faf2-647c-7832-8b07-f0076e2c6964"))
                .contains(new VideoId("01a1faf2-647c-7832-8b07-f0076e2c6964"));
    }
}
