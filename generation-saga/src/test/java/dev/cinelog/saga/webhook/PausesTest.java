package dev.cinelog.saga.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 300", "3, 1800", "4, 7200", "5, 18000", "6, 36000", "7, 36000"})
    void growAndDifferByUpToATenth(int failed, long seconds) {
        var pauses = new Pauses(Pauses.STANDARD, new Random(failed));
        var drawn = IntStream.range(0, 200)
                .mapToObj(any -> pauses.after(failed).orElseThrow())
                .toList();

        assertThat(drawn)
                .allSatisfy(pause -> assertThat(pause)
                        .isBetween(Duration.ofMillis(seconds * 900), Duration.ofMillis(seconds * 1_100)));
        assertThat(drawn.stream().distinct()).hasSizeGreaterThan(100);
    }

    @Test
    void endAfterTheEighthTry() {
        assertThat(new Pauses(Pauses.STANDARD, new Random(8)).after(8)).isEmpty();
    }
}
