package dev.cinelog.saga.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLinesTest {

    @ParameterizedTest
    @CsvSource({
        "out_time_us=0, 0",
        "out_time_us=1500000, 37",
        "out_time_us=9000000, 100",
        "out_time_us=-40000, 0",
        "out_time_us=N/A, 0",
        "frame=12, 0",
        "progress=end, 0"
    })
    void tellsHowFarARunIs(String line, int percent) {
        ProgressLines progress = new ProgressLines(4000);

        progress.accept(line);

        assertThat(progress.percent()).isEqualTo(percent);
    }
}
