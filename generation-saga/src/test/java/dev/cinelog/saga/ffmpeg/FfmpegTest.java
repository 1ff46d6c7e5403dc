package dev.cinelog.saga.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.cinelog.saga.ffmpeg.FfmpegException.Ending;
import dev.cinelog.saga.ffmpeg.Source.FileSource;
import dev.cinelog.saga.ffmpeg.Source.PipedFrames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTest {

    private static final String[] NOWHERE = {"-f", "null", "-"};

    @Test
    void killsWhatTakesTooLong() {
        Ffmpeg hasty = Ffmpeg.find(TestFfmpeg.SETTINGS.withTimeLimit(Duration.ofMillis(300)));

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> hasty.run(new FfmpegCall(endless(new CountDownLatch(1)), NOWHERE)))
                .satisfies(failure -> {
                    assertThat(failure.ending()).isEqualTo(Ending.TIMED_OUT);
                    assertThat(failure.retryable()).isTrue();
                });
        assertNothingRuns();
    }

    @Test
    void killsWhenItsCallerIsInterrupted() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                TestFfmpeg.find().run(new FfmpegCall(endless(running), NOWHERE));
            } catch (FfmpegException | InterruptedException e) {
                outcome.set(e);
            }
        });
        caller.start();
        running.await();
        caller.interrupt();
        caller.join();

        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        assertNothingRuns();
    }

    @Test
    void aPainterThatFailsLeavesNoFilmThatEndsEarly() {
        PipedFrames failing = new PipedFrames(16, 16, 24, pipe -> {
            pipe.write(new byte[16 * 16 * 3]);
            throw new IllegalArgumentException("no paint");
        });

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TestFfmpeg.find().run(new FfmpegCall(failing, NOWHERE)))
                .withMessage("no paint");
        assertNothingRuns();
    }

    @Test
    void aPulseThatFailsEndsTheRun() {
        FfmpegCall call = new FfmpegCall(endless(new CountDownLatch(1)), NOWHERE).withPulse(() -> {
            throw new IllegalStateException("the job is cancelled");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> TestFfmpeg.find().run(call))
                .withMessage("the job is cancelled");
        assertNothingRuns();
    }

    @Test
    void saysWhyItFailedInOneLineWithoutPaths(@TempDir Path directory) throws Exception {
        Path garbage = Files.writeString(directory.resolve("secret name.mp4"), "garbage".repeat(500));

        assertThatExceptionOfType(FfmpegException.class)
                .isThrownBy(() -> TestFfmpeg.find().run(new FfmpegCall(new FileSource(garbage), NOWHERE)))
                .satisfies(failure -> {
                    assertThat(failure.ending()).isEqualTo(Ending.FAILED);
                    assertThat(failure.retryable()).isFalse();
                    assertThat(failure.getMessage())
                            .isNotBlank()
                            .doesNotContain(directory.toString(), "\n", "\u001b")
                            .hasSizeLessThanOrEqualTo(300);
                });
    }

    @Test
    void writesNoMoreThanItMay(@TempDir Path directory) {
        FfmpegSettings usual = TestFfmpeg.SETTINGS;
        Ffmpeg bounded = Ffmpeg.find(new FfmpegSettings(
                usual.path(),
                usual.bundleDirectory(),
                usual.timeLimit(),
                usual.threads(),
                usual.memoryBytes(),
                50_000));
        FfmpegCall endless = new FfmpegCall(
                new PipedFrames(64, 64, 24, pipe -> {
                    while (true) {
                        pipe.write(new byte[64 * 64 * 3]);
                    }
                }),
                "-f",
                "rawvideo",
                "file:" + directory.resolve("large").toAbsolutePath());

        assertThatExceptionOfType(FfmpegException.class).isThrownBy(() -> bounded.run(endless));
        assertThat(directory.resolve("large").toFile().length()).isLessThanOrEqualTo(50_000);
    }

    private static PipedFrames endless(CountDownLatch running) {
        return new PipedFrames(16, 16, 24, pipe -> {
            running.countDown();
            new CountDownLatch(1).await();
        });
    }

    private static void assertNothingRuns() {
        String program = TestFfmpeg.find().executable().toString();
        await().untilAsserted(() -> assertThat(ProcessHandle.current()
                        .children()
                        .filter(ProcessHandle::isAlive)
                        .flatMap(child -> child.info().commandLine().stream()))
                .noneMatch(line -> line.contains(program)));
    }
}
