package dev.cinelog.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTimeTest {

    private static final long YEAR_9999 = 253_370_764_800_000L;

    @RepeatedTest(100)
    void readsWhatAxonWrites() {
        var seed = new Random().nextLong();
        var instant = Instant.ofEpochMilli(new Random(seed).nextLong(-62_135_596_800_000L, YEAR_9999));

        assertThat(StoredTime.parse(DateTimeUtils.formatInstant(instant)))
                .as("seed %d", seed)
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T12:34:56.789Z",
                "2024-02-29T23:59:59.999Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00.000Z",
                "2026-03-01T24:00:00.000Z",
                "2016-12-31T23:59:60.000Z",
                "2026-03-01T12:34:56Z",
                "2026-03-01T12:34:56.789123Z",
                "2026-03-01T12:34:56.789+01:00",
                "-0044-03-15T12:00:00.000Z"
            })
    void readsEveryFormAsJavaDoes(String time) {
        assertThat(StoredTime.parse(time)).isEqualTo(Instant.parse(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30T12:34:56.789Z",
                "2026-13-01T12:34:56.789Z",
                "2026-03-01T25:00:00.000Z",
                "2026-03-01T12:60:00.000Z",
                "2026-03-01 12:34:56.789Z",
                "2026-03-01T12:34:5x.789Z",
                "2026-03-01T12:34:56.78٩Z"
            })
    void refusesWhatIsNoTime(String time) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> StoredTime.parse(time));
    }
}
