package dev.cinelog.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.app.running.Together;
import dev.cinelog.rest.idempotency.Claim;
import dev.cinelog.rest.idempotency.SealedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcIdempotencyStoreTest {

    private static final AccountId ADA = new AccountId("01a1faf2-647c-7832-8b07-f0076e2c6964");

    private final JdbcClient jdbc = JdbcClient.create(EdgeDatabase.empty());
    private final SetClock clock = new SetClock();
    private final JdbcIdempotencyStore one = new JdbcIdempotencyStore(jdbc, clock);
    private final JdbcIdempotencyStore other = new JdbcIdempotencyStore(jdbc, clock);

    @Test
    void isClaimedByOneOfFifty() {
        var claims = Together.times(50, number -> (number % 2 == 0 ? one : other).claim("key", ADA, "request"));

        assertThat(claims).filteredOn(Claim.First.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Claim.InProgress.class::isInstance).hasSize(49);
    }

    @Test
    void givesBackWhatWasRemembered() {
        one.remember(first("request"), new SealedAnswer(201, "application/json", new byte[] {1, 2}));

        assertThat(other.claim("key", ADA, "request")).isInstanceOfSatisfying(Claim.Answered.class, answered -> {
            assertThat(answered.answer().status()).isEqualTo(201);
            assertThat(answered.answer().contentType()).isEqualTo("application/json");
            assertThat(answered.answer().body()).containsExactly(1, 2);
        });
    }

    @Test
    void standsForOneRequest() {
        var first = first("request");
        assertThat(other.claim("key", ADA, "another")).isInstanceOf(Claim.OtherRequest.class);

        one.remember(first, new SealedAnswer(201, "", new byte[0]));
        assertThat(other.claim("key", ADA, "another")).isInstanceOf(Claim.OtherRequest.class);
    }

    @Test
    void isFreeForAnyRequestWhenItsOwnFailed() {
        var failed = first("request");
        one.giveUp(failed);

        var next = first("another");

        assertThat(next.owner()).isNotEqualTo(failed.owner());
        assertThat(next.since()).isEqualTo(failed.since());
    }

    @Test
    void isTakenOverByTheSameRequestAloneWhenItsLeaseRanOut() {
        var died = first("request");
        assertThat(other.claim("key", ADA, "request")).isInstanceOf(Claim.InProgress.class);
        age("lease_until", Duration.ofSeconds(61));

        assertThat(other.claim("key", ADA, "another")).isInstanceOf(Claim.OtherRequest.class);
        var next = first("request");

        assertThat(next.since()).isEqualTo(died.since());
        assertThat(other.claim("key", ADA, "request")).isInstanceOf(Claim.InProgress.class);
    }

    @Test
    void hearsNothingOfATryThatLostIt() {
        var slow = first("request");
        age("lease_until", Duration.ofSeconds(61));
        var next = first("request");

        one.remember(slow, new SealedAnswer(500, "", new byte[0]));
        one.giveUp(slow);
        other.remember(next, new SealedAnswer(201, "", new byte[0]));

        assertThat(one.claim("key", ADA, "request"))
                .isInstanceOfSatisfying(
                        Claim.Answered.class,
                        answered -> assertThat(answered.answer().status()).isEqualTo(201));
    }

    @Test
    void isForgottenAfterADay() {
        var yesterday = first("request");
        one.remember(yesterday, new SealedAnswer(201, "", new byte[0]));
        age("created_at", Duration.ofHours(23));
        assertThat(one.claim("key", ADA, "request")).isInstanceOf(Claim.Answered.class);

        age("created_at", Duration.ofHours(1));

        assertThat(first("another").since()).isAfterOrEqualTo(yesterday.since());
    }

    @Test
    void isRemovedNowAndThenAfterADay() {
        first("request");
        age("created_at", Duration.ofHours(25));
        clock.goOn(Duration.ofMinutes(1));

        one.claim("another key", ADA, "request");

        assertThat(jdbc.sql("select key_hash from process.idempotency")
                        .query(String.class)
                        .list())
                .containsExactly("another key");
    }

    private Claim.First first(String request) {
        return (Claim.First) one.claim("key", ADA, request);
    }

    private void age(String column, Duration duration) {
        jdbc.sql("update process.idempotency set " + column + " = " + column + " - ?::interval")
                .param(duration.toString())
                .update();
    }
}
