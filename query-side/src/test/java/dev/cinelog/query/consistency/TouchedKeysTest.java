package dev.cinelog.query.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TouchedKeysTest {

    private static final long LONG = 30_000;

    private final TouchedKeys touched = new TouchedKeys();

    @Test
    void everyoneWhoWatchesHearsOfAChange() {
        var first = touched.next("feed", "video", LONG);
        var second = touched.next("feed", "video", LONG);

        touched.touched("feed", List.of("other", "video"));

        assertThat(first).isCompletedWithValue(true);
        assertThat(second).isCompletedWithValue(true);
    }

    @Test
    void nobodyHearsOfOtherThingsOrOtherReadModels() {
        var watcher = touched.next("feed", "video", LONG);

        touched.touched("feed", List.of("other"));
        touched.touched("liked", List.of("video"));

        assertThat(watcher).isNotDone();
    }

    @Test
    void whatChangedBeforeIsNoNews() {
        touched.touched("feed", List.of("video"));

        assertThat(touched.next("feed", "video", LONG)).isNotDone();
    }

    @Test
    void timeMayRunOut() {
        var watcher = touched.next("feed", "video", 20);

        assertThat(watcher).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(false);
        Awaitility.await().untilAsserted(() -> assertThat(touched.watched()).isZero());
    }

    @Test
    void whoGivesUpIsForgottenAtOnceAndTheOthersStay() {
        var impatient = touched.next("feed", "video", LONG);
        var patient = touched.next("feed", "video", LONG);

        impatient.cancel(false);
        assertThat(touched.watched()).isEqualTo(1);
        touched.touched("feed", List.of("video"));

        assertThat(patient).isCompletedWithValue(true);
        assertThat(touched.watched()).isZero();
    }
}
