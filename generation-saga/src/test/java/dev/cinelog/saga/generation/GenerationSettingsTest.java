package dev.cinelog.saga.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationSettingsTest {

    @Test
    void aJobMayTakeHalfAnHour() {
        assertThat(GenerationSettings.DEFAULT)
                .isEqualTo(new GenerationSettings(Duration.ofMinutes(30), Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"1,3", "2,6", "3,12", "4,24", "11,3072", "12,3072", "1000,3072"})
    void waitsTwiceAsLongAfterEveryAttemptUpToABound(int attempt, int seconds) {
        var settings = new GenerationSettings(Duration.ofMinutes(30), Duration.ofSeconds(3));

        assertThat(settings.backOff(attempt)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
