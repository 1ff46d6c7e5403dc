package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5000, 5000",
        "1, 6750, 7500",
        "2, 10125, 11250",
        "3, 15187, 16875",
        "4, 18000, 20000",
        "5, 18000, 20000",
        "1000, 18000, 20000",
        "2147483647, 18000, 20000"
    })
    void waitsHalfAsLongAgainEachTimeUpToABound(int polls, int least, int most) {
        for (int video = 0; video < 100; video++) {
            assertThat(PollSchedule.pause(new RemoteVideoId("video_" + video), polls))
                    .isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
        }
    }

    @Test
    void isTheSameForTheSameVideo() {
        assertThat(PollSchedule.pause(Clients.ID, 5)).isEqualTo(PollSchedule.pause(Clients.ID, 5));
    }

    @Test
    void keepsVideosApart() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(video -> PollSchedule.pause(new RemoteVideoId("video_" + video), 5))
                        .distinct())
                .hasSizeGreaterThan(10);
    }
}
