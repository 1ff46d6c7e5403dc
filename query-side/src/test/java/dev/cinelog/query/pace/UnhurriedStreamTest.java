package dev.cinelog.query.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnhurriedStreamTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final Bell bell = new Bell();
    private final UnhurriedStream<String> stream = new UnhurriedStream<>(bell, Duration.ofMillis(300));

    UnhurriedStreamTest() {
        stream.setOnAvailableCallback(calls::incrementAndGet);
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void manyCallsWithinAPauseAreOneMore() {
        bell.ring();
        await().untilAsserted(() -> assertThat(calls).hasValue(1));

        for (var time = 0; time < 10; time++) {
            bell.ring();
        }

        assertThat(calls).hasValue(1);
        await().untilAsserted(() -> assertThat(calls).hasValue(2));
    }

    @Test
    void nobodyIsCalledAfterTheEnd() {
        stream.close();

        bell.ring();

        assertThat(calls).hasValue(0);
    }

    /** An empty stream that calls back when told to. */
    private static final class Bell implements BlockingStream<String> {

        private Runnable callback = () -> {};

        void ring() {
            callback.run();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable told) {
            callback = told;
            return true;
        }

        @Override
        public Optional<String> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return false;
        }

        @Override
        public String nextAvailable() {
            throw new IllegalStateException("There is nothing");
        }

        @Override
        public void close() {}
    }
}
