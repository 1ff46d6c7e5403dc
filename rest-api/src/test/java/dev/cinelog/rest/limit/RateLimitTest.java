package dev.cinelog.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

    @ParameterizedTest
    @CsvSource({"10/1m, 10, PT1M", "100/15m, 100, PT15M", "1000/1h, 1000, PT1H", "1/30s, 1, PT30S", "5/1d, 5, PT24H"})
    void isHowManyInWhichTime(String text, long capacity, Duration period) {
        assertThat(RateLimit.of(text)).isEqualTo(new RateLimit(capacity, period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "0/1m", "-1/1m", "10/0m", "10/m", "10/1", "10 per minute", "10/1ms", "1e3/1m"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> RateLimit.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A rate limit is written as 10/1m or 100/15m, how many in which time; not as");
    }
}
