package dev.cinelog.saga.generator.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration BOUND = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                                   | 0
                    59                                  | 59
                    61                                  | 60
                    99999999999999999999999999          | 60
                    Fri, 02 Jan 2026 03:04:06 GMT       | 1
                    Fri, 02 Jan 2026 03:04:04 GMT       | 0
                    Fri, 31 Dec 9999 23:59:59 GMT       | 60
                    """)
    void isReadWithinBounds(String header, int seconds) {
        assertThat(RetryAfter.read(header, NOW, BOUND)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-01-02T03:04:06Z", "Mon, 02 Jan 2026 03:04:06 GMT"})
    void isNothingIfItCannotBeRead(String header) {
        assertThat(RetryAfter.read(header, NOW, BOUND)).isEmpty();
    }

    @Test
    void isNothingIfThereIsNone() {
        assertThat(RetryAfter.read(null, NOW, BOUND)).isEmpty();
    }
}
