package dev.cinelog.saga.generator.storyboard.scenery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodReaderTest {

    @ParameterizedTest
    @CsvSource({
        "waves at sunset,             SEA,       DUSK,  CLEAR",
        "Neon CITY; heavy rain night, CITY,      NIGHT, RAIN",
        "schnee im wald am morgen,    FOREST,    DAWN,  SNOW",
        "春の朝の桜、東京,             CITY,      DAWN,  PETALS",
        "눈 내리는 숲의 밤,             FOREST,    NIGHT, SNOW",
        "مدينة في الليل تحت المطر,    CITY,      NIGHT, RAIN",
        "🚀 🌙,                        SPACE,     NIGHT, CLEAR",
        "a dragon burns at noon,      MOUNTAINS, DAY,   EMBERS"
    })
    void seesWhatTheWordsName(String prompt, Place place, Hour hour, Weather weather) {
        Mood mood = read(0, prompt);

        assertThat(mood.place()).isEqualTo(place);
        assertThat(mood.hour()).isEqualTo(hour);
        assertThat(mood.weather()).isEqualTo(weather);
    }

    @Test
    void doesNotSeeWordsInOtherWords() {
        assertThat(read(0, "a noontide search, start the training at noon").place())
                .isNotEqualTo(Place.SEA);
        assertThat(read(0, "a noontide search, start the training at noon").weather())
                .isNotEqualTo(Weather.RAIN);
    }

    @Test
    void whatACardNamesLastsUntilAnotherNamesSomethingElse() {
        String[] cards = {"It is a calm noon.", "Snow falls on the city.", "Nobody cares.", "They go to sea."};

        assertThat(read(0, cards).weather()).isEqualTo(Weather.CLEAR);
        assertThat(read(1, cards).weather()).isEqualTo(Weather.SNOW);
        assertThat(read(2, cards).weather()).isEqualTo(Weather.SNOW);
        assertThat(read(2, cards).place()).isEqualTo(Place.CITY);
        assertThat(read(3, cards).place()).isEqualTo(Place.SEA);
    }

    @Test
    void putsThoseWhoAreNamedIntoThePicture() {
        assertThat(read(0, "a cat on a red boat").actors()).containsExactlyInAnyOrder(Actor.CAT, Actor.BOAT);
        assertThat(read(0, "a cat on a red boat").hue()).contains(Hue.RED);
    }

    @Test
    void wordsWithoutMeaningStillGiveAMood() {
        assertThat(read(0, "xyzzy").place())
                .isNotNull()
                .isEqualTo(read(0, "xyzzy").place());
    }

    private static Mood read(int card, String... cards) {
        String prompt = String.join(" ", cards);
        return new MoodReader(prompt, List.of(cards)).read(card, Dice.of(prompt, card));
    }
}
