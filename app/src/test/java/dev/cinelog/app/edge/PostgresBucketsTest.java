package dev.cinelog.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Together;
import dev.cinelog.rest.limit.RateLimit;
import dev.cinelog.rest.limit.Taken;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresBucketsTest {

    private static final RateLimit TEN_AN_HOUR = new RateLimit(10, Duration.ofHours(1));

    private final DataSource dataSource = EdgeDatabase.empty();
    private final SetClock clock = new SetClock();
    private final PostgresBuckets one = new PostgresBuckets(dataSource, clock);
    private final PostgresBuckets other = new PostgresBuckets(dataSource, clock);

    @Test
    void areSharedByAllNodes() {
        var first = one.take("ada", TEN_AN_HOUR);
        var second = other.take("ada", TEN_AN_HOUR);

        assertThat(first.remaining()).isEqualTo(9);
        assertThat(second.remaining()).isEqualTo(8);
        assertThat(second.untilFull()).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));
    }

    @Test
    void sayHowLongToWait() {
        for (var token = 0; token < TEN_AN_HOUR.capacity(); token++) {
            assertThat(one.take("ada", TEN_AN_HOUR).allowed()).isTrue();
        }

        var refused = other.take("ada", TEN_AN_HOUR);

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.untilNext()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        assertThat(other.take("bob", TEN_AN_HOUR).allowed()).isTrue();
    }

    @Test
    void giveNoTokenTwice() {
        var taken = Together.times(30, number -> (number % 2 == 0 ? one : other).take("ada", TEN_AN_HOUR));

        assertThat(taken.stream().filter(Taken::allowed)).hasSize(10);
    }

    @Test
    void areRemovedNowAndThenWhenTheyAreFull() {
        one.take("ada", new RateLimit(1, Duration.ofSeconds(1)));
        one.take("bob", TEN_AN_HOUR);
        assertThat(rows()).isEqualTo(2);

        Awaitility.await().untilAsserted(() -> {
            clock.goOn(Duration.ofMinutes(1));
            one.take("bob", TEN_AN_HOUR);
            assertThat(rows()).isEqualTo(1);
        });
    }

    private int rows() {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from process.rate_limit")
                .query(Integer.class)
                .single();
    }
}
