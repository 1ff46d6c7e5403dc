package dev.cinelog.query.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransientFailureTest {

    /** Lost connection, idle in transaction, read-only replica, deadlock, disk full, lock, time-out, shutdown, I/O. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P03", "25006", "40P01", "53100", "55P03", "57014", "57P01", "58030"})
    void circumstancesPass(String state) {
        assertThat(TransientFailure.is(failure(state))).isTrue();
    }

    /** Bad text, duplicate key, no such column, row too large. */
    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42703", "54000"})
    void faultsOfTheEventStay(String state) {
        assertThat(TransientFailure.is(failure(state))).isFalse();
    }

    @Test
    void aFailureThatSaysNothingMayPass() {
        assertThat(TransientFailure.is(failure(null))).isTrue();
    }

    private static SQLException failure(@Nullable String state) {
        return new SQLException("failed", state);
    }
}
