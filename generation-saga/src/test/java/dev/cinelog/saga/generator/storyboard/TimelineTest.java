package dev.cinelog.saga.generator.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "4, 2", "5, 3", "60, 24"})
    void leavesTimeToRead(int seconds, int cards) {
        assertThat(Timeline.mostCards(seconds)).isEqualTo(cards);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "5, 1, 1", "60, 1, 10", "60, 3, 12", "60, 24, 24", "10, 4, 4"})
    void noShotIsTooLong(int seconds, int cards, int shots) {
        assertThat(Timeline.shots(seconds, cards)).isEqualTo(shots);
    }

    @Test
    void moreWordsTakeMoreTime() {
        Timeline timeline = Timeline.of(10, List.of(10, 80, 10));

        assertThat(timeline.length(0) + timeline.length(1) + timeline.length(2)).isEqualTo(240);
        assertThat(timeline.length(1)).isGreaterThan(timeline.length(0));
        assertThat(timeline.length(0)).isGreaterThan(48);
    }

    @Test
    void findsTheShotOfAFrame() {
        Timeline timeline = Timeline.of(4, List.of(1, 1));

        assertThat(timeline.shotAt(0)).isZero();
        assertThat(timeline.shotAt(47)).isZero();
        assertThat(timeline.shotAt(48)).isEqualTo(1);
        assertThat(timeline.shotAt(95)).isEqualTo(1);
    }
}
