package dev.cinelog.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.rest.MovingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryBucketsTest {

    private static final RateLimit TEN_A_MINUTE = new RateLimit(10, Duration.ofMinutes(1));

    private final MovingClock clock = new MovingClock();
    private final MemoryBuckets buckets = new MemoryBuckets(clock);

    @Test
    void allowAsManyAtOnceAsTheLimitSays() {
        for (var left = 9; left >= 0; left--) {
            assertThat(take("ada")).isEqualTo(allowed(left, Duration.ofSeconds(6L * (10 - left))));
        }
        assertThat(take("ada"))
                .isEqualTo(new Taken(TEN_A_MINUTE, false, 0, Duration.ofSeconds(6), Duration.ofMinutes(1)));
    }

    @Test
    void fillEvenly() {
        empty("ada");

        clock.goOn(Duration.ofMillis(5_999));
        assertThat(take("ada").allowed()).isFalse();
        clock.goOn(Duration.ofMillis(1));
        assertThat(take("ada").allowed()).isTrue();
        assertThat(take("ada").allowed()).isFalse();
    }

    @Test
    void areFullAgainAfterTheirTime() {
        empty("ada");

        clock.goOn(Duration.ofMinutes(1));

        assertThat(take("ada").remaining()).isEqualTo(9);
    }

    @Test
    void areOnePerKey() {
        empty("ada");

        assertThat(take("bob").allowed()).isTrue();
    }

    private void empty(String key) {
        for (var token = 0; token < TEN_A_MINUTE.capacity(); token++) {
            assertThat(take(key).allowed()).isTrue();
        }
    }

    private Taken take(String key) {
        return buckets.take(key, TEN_A_MINUTE);
    }

    private static Taken allowed(long remaining, Duration untilFull) {
        return new Taken(TEN_A_MINUTE, true, remaining, Duration.ZERO, untilFull);
    }
}
