package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.saga.CommandRefusedException;
import dev.cinelog.saga.FakeCommandBus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressReportsTest {

    private static final RenderOrder ORDER = new RenderOrder(new GenerationId("job"), 2);
    private static final Duration LONG = Duration.ofSeconds(2);

    private final FakeCommandBus bus = new FakeCommandBus();
    private final SetClock clock = new SetClock();
    private final ProgressReports reports = new ProgressReports(bus.commands(), ORDER, clock);

    @Test
    void tellsTheJobHowFarTheAttemptIs() {
        reports.stage(0, 100).percent(40);

        assertThat(bus.payloads()).containsExactly(new ReportProgress(ORDER.generationId(), 2, 40));
    }

    @Test
    void spreadsAStageOverItsPartOfTheWhole() {
        var stage = reports.stage(80, 90);
        for (var percent : List.of(10, 50, 100)) {
            clock.pass(LONG);
            stage.percent(percent);
        }

        assertThat(percents()).containsExactly(81, 85, 90);
    }

    @Test
    void reportsAtMostOnceASecond() {
        var stage = reports.stage(0, 100);
        for (var percent = 1; percent <= 50; percent++) {
            stage.percent(percent);
            clock.pass(Duration.ofMillis(100));
        }

        assertThat(percents()).hasSizeBetween(4, 5);
    }

    @Test
    void keepsWhatComesTooSoonToItselfWithoutForgettingTheSecond() {
        var stage = reports.stage(0, 100);
        stage.percent(1);
        stage.percent(2);
        clock.pass(LONG);
        stage.percent(2);

        assertThat(percents()).containsExactly(1, 2);
    }

    @Test
    void neverFallsAndNeverSaysHundred() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var stage = reports.stage(0, 100);
        for (var report = 0; report < 1000; report++) {
            clock.pass(LONG);
            stage.percent(random.nextInt(101));
        }

        assertThat(percents())
                .as("seed %d", seed)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(percent -> percent > 0 && percent < 100);
    }

    @Test
    void endsTheRenderingWhenTheJobHasEnded() {
        bus.refuse(ErrorCode.GENERATION_ENDED);
        var stage = reports.stage(0, 100);

        assertThatExceptionOfType(CommandRefusedException.class).isThrownBy(() -> stage.percent(40));
    }

    @Test
    void aReportThatGetsLostDoesNotEndTheRendering() {
        bus.fail(new IllegalStateException("broken"));
        var stage = reports.stage(0, 100);
        stage.percent(40);
        clock.pass(LONG);
        stage.percent(41);

        assertThat(percents()).containsExactly(40, 41);
    }

    private List<Integer> percents() {
        return bus.payloads().stream()
                .map(command -> ((ReportProgress) command).percent())
                .toList();
    }

    /** Stands still unless it is told. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
