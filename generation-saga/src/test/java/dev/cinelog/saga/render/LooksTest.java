package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {

    @ParameterizedTest
    @CsvSource({"0,5000", "1,7500", "2,11250", "3,16875", "4,20000", "100,20000"})
    void areFurtherAndFurtherApart(int looks, long millis) {
        assertThat(Looks.pause(looks, null)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void leaveAGeneratorAloneThatAsksForIt() {
        assertThat(Looks.pause(0, Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(60));
        assertThat(Looks.pause(0, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Looks.pause(0, Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(5));
    }
}
