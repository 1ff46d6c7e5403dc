package dev.cinelog.saga.render;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.RecordSubmission;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.CommandRefusedException;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Renders one attempt and reports what came of it. */
final class RenderAttempt {

    private static final Logger log = LoggerFactory.getLogger(RenderAttempt.class);
    private static final int RENDERED = 85;

    /** How often an attempt is offered to a generator elsewhere that does not take it: for about three minutes. */
    private static final int MOST_ORDERS = 10;

    private final SystemCommands commands;
    private final Generators generators;
    private final MediaPipeline pipeline;
    private final MediaStore store;
    private final Path workDirectory;
    private final Clock clock;

    RenderAttempt(
            SystemCommands commands,
            Generators generators,
            MediaPipeline pipeline,
            MediaStore store,
            Path workDirectory,
            Clock clock) {
        this.commands = commands;
        this.generators = generators;
        this.pipeline = pipeline;
        this.store = store;
        this.workDirectory = workDirectory;
        this.clock = clock;
    }

    /**
     * Takes an attempt as far as it goes here.
     *
     * @param looks how many times a generator elsewhere was asked about it before
     * @return when to look again, empty if the attempt has ended
     */
    Optional<Duration> render(RenderOrder order, int looks) throws InterruptedException, IOException {
        try {
            var brief = commands.ask(RenderBrief.class, new StartAttempt(order.generationId(), order.attempt()));
            return report(order, brief, looks);
        } catch (CommandRefusedException ended) {
            log.info("Job {} needs no attempt {}: {}", order.generationId(), order.attempt(), ended.getMessage());
            return Optional.empty();
        }
    }

    /** An order that processes died over is not tried for ever. */
    void giveUp(RenderOrder order) throws InterruptedException {
        fail(order, new FailureReason("render_crashed", "Rendering this video failed repeatedly."), false);
    }

    private Optional<Duration> report(RenderOrder order, RenderBrief brief, int looks)
            throws InterruptedException, IOException {
        var directory = Files.createTempDirectory(workDirectory, "attempt");
        try {
            return produce(order, brief, looks, directory);
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
        return Optional.empty();
    }

    private Optional<Duration> produce(RenderOrder order, RenderBrief brief, int looks, Path directory)
            throws GenerationException, InterruptedException {
        var progress = new ProgressReports(commands, order, clock);
        var generator = generators
                .of(brief.spec().model())
                .orElseThrow(() -> new GenerationException(
                        new FailureReason("model_unknown", "The model of this video is not available."), false));
        var rendering = generator.render(brief, directory, progress.stage(0, RENDERED));
        if (rendering instanceof Rendering.Elsewhere elsewhere) {
            if (elsewhere.remoteId() == null && elsewhere.trouble() != null && looks >= MOST_ORDERS) {
                throw new GenerationException(elsewhere.trouble(), true);
            }
            if (elsewhere.remoteId() != null && !elsewhere.remoteId().equals(brief.remoteId())) {
                commands.insist(new RecordSubmission(order.generationId(), order.attempt(), elsewhere.remoteId()));
            }
            return Optional.of(Looks.pause(looks, elsewhere.notBefore()));
        }
        complete(order, brief, (Rendering.Film) rendering, progress);
        return Optional.empty();
    }

    private void complete(RenderOrder order, RenderBrief brief, Rendering.Film film, ProgressReports progress)
            throws GenerationException, InterruptedException {
        var prefix = "videos/%s/%d".formatted(brief.generationId(), brief.attempt());
        var media = pipeline.process(film, prefix, progress.stage(RENDERED, 100));
        try {
            commands.insist(new CompleteGeneration(order.generationId(), order.attempt(), media));
        } catch (CommandRefusedException unwanted) {
            // Cancelled or deleted meanwhile: nobody will ever ask for these bytes.
            store.deleteAll(prefix + "/");
            throw unwanted;
        }
    }

    /** Whoever was interrupted did not fail: the order is for the next worker. */
    private void fail(RenderOrder order, FailureReason reason, boolean retryable) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        commands.send(new FailAttempt(order.generationId(), order.attempt(), reason, retryable));
    }
}
