package dev.cinelog.saga.removal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.RemoveMedia;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.saga.alarm.Alarms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.Test;

class WhenVideoDeletedThenRemoveMediaTest {

    private static final GenerationId JOB = new GenerationId("job");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private record Alarm(String key, Instant at, Object command) {}

    @Test
    void itsBytesGoAtOnceAndOnceMoreWhenNoWorkerCanBeAtIt() {
        var alarms = new Recorded();

        new WhenVideoDeletedThenRemoveMedia(alarms, Duration.ofMinutes(30))
                .on(new VideoDeleted(new VideoId("video"), new AccountId("ada"), JOB), NOW);

        assertThat(alarms.set)
                .containsExactly(
                        new Alarm("generation:job:remove", NOW, new RemoveMedia(JOB)),
                        new Alarm("generation:job:sweep", NOW.plusSeconds(1_800), new RemoveMedia(JOB)));
    }

    @Test
    void nothingIsRemovedAgainWhenHistoryIsReadAgain() {
        assertThat(WhenVideoDeletedThenRemoveMedia.class).hasAnnotation(DisallowReplay.class);
    }

    private static final class Recorded implements Alarms {

        private final List<Alarm> set = new ArrayList<>();

        @Override
        public void at(String key, Instant instant, Object command) {
            set.add(new Alarm(key, instant, command));
        }

        @Override
        public void cancel(String key) {
            set.removeIf(alarm -> alarm.key().equals(key));
        }
    }
}
