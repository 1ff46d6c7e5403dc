package dev.cinelog.saga.render;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.saga.CommandRefusedException;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Renders one attempt and reports what came of it. */
final class RenderAttempt {

    private static final Logger log = LoggerFactory.getLogger(RenderAttempt.class);
    private static final int RENDERED = 85;

    private final SystemCommands commands;
    private final Map<String, VideoGenerator> generators;
    private final MediaPipeline pipeline;
    private final Path workDirectory;
    private final Clock clock;

    RenderAttempt(
            SystemCommands commands,
            Map<String, VideoGenerator> generators,
            MediaPipeline pipeline,
            Path workDirectory,
            Clock clock) {
        this.commands = commands;
        this.generators = generators;
        this.pipeline = pipeline;
        this.workDirectory = workDirectory;
        this.clock = clock;
    }

    void render(RenderOrder order) throws InterruptedException, IOException {
        try {
            var brief = commands.ask(RenderBrief.class, new StartAttempt(order.generationId(), order.attempt()));
            report(order, brief);
        } catch (CommandRefusedException ended) {
            log.info("Job {} needs no attempt {}: {}", order.generationId(), order.attempt(), ended.getMessage());
        }
    }

    /** An order that processes died over is not tried for ever. */
    void giveUp(RenderOrder order) throws InterruptedException {
        fail(order, new FailureReason("render_crashed", "Rendering this video failed repeatedly."), false);
    }

    private void report(RenderOrder order, RenderBrief brief) throws InterruptedException, IOException {
        var directory = Files.createTempDirectory(workDirectory, "attempt");
        try {
            produce(order, brief, directory);
        } catch (GenerationException failure) {
            fail(order, failure.reason(), failure.retryable());
        } catch (CommandRefusedException ended) {
            throw ended;
        } catch (RuntimeException unexpected) {
            log.error("Attempt {} of job {} failed", order.attempt(), order.generationId(), unexpected);
            fail(order, new FailureReason("render_failed", "Rendering failed unexpectedly."), true);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void produce(RenderOrder order, RenderBrief brief, Path directory)
            throws GenerationException, InterruptedException {
        var progress = new ProgressReports(commands, order, clock);
        var generator = generators.get(brief.spec().model());
        if (generator == null) {
            throw new GenerationException(
                    new FailureReason("model_unknown", "The model of this video is not available."), false);
        }
        var raw = generator.render(brief, directory, progress.stage(0, RENDERED));
        var prefix = "videos/%s/%d".formatted(brief.generationId(), brief.attempt());
        var media = pipeline.process(raw, prefix, progress.stage(RENDERED, 100));
        commands.insist(new CompleteGeneration(order.generationId(), order.attempt(), media));
    }

    /** Whoever was interrupted did not fail: the order is for the next worker. */
    private void fail(RenderOrder order, FailureReason reason, boolean retryable) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        commands.send(new FailAttempt(order.generationId(), order.attempt(), reason, retryable));
    }
}
