package dev.cinelog.query.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LingerTest {

    @Test
    void whoeverAsksWhileItIsAtWorkIsServedOnceMore() throws Exception {
        var times = new AtomicInteger();
        var working = new CountDownLatch(1);
        var mayGoOn = new Semaphore(0);
        try (var linger = new Linger(
                () -> {
                    times.incrementAndGet();
                    working.countDown();
                    mayGoOn.acquireUninterruptibly();
                },
                Duration.ofMillis(8))) {
            linger.request();
            working.await();
            for (var time = 0; time < 1_000; time++) {
                linger.request();
            }
            mayGoOn.release(2);

            await().untilAsserted(() -> assertThat(times).hasValue(2));
            linger.request();
            mayGoOn.release();
            await().untilAsserted(() -> assertThat(times).hasValue(3));
        }
    }

    @Test
    void oneThatIsClosedDoesNothingAndSaysNothing() {
        var times = new AtomicInteger();
        var linger = new Linger(times::incrementAndGet, Duration.ofMillis(8));
        linger.close();

        linger.request();

        assertThat(times).hasValue(0);
    }
}
