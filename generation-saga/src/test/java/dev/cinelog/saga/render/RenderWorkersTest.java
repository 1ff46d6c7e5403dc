package dev.cinelog.saga.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.saga.FakeCommandBus;
import dev.cinelog.saga.ProcessDatabase;
import dev.cinelog.saga.ffmpeg.TestFfmpeg;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.VideoGenerator;
import dev.cinelog.saga.pipeline.MediaLimits;
import dev.cinelog.saga.pipeline.MediaPipeline;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RenderWorkersTest {

    private static final RenderOrder ORDER = new RenderOrder(new GenerationId(new UUID(0, 1).toString()), 1);
    private static final StartAttempt START = new StartAttempt(ORDER.generationId(), 1);
    private static final RenderBrief BRIEF = new RenderBrief(
            ORDER.generationId(),
            new VideoId("video"),
            1,
            "a lighthouse",
            new RenderSpec(FakeGenerator.NAME, 64, 48, 2),
            null);
    private static final FailureReason REASON = new FailureReason("policy", "This prompt is not allowed.");
    private static final FailAttempt FAILURE = new FailAttempt(ORDER.generationId(), 1, REASON, false);

    private static final String UNTOUCHED = "lease_owner is null and lease_until is null and takes = 0";

    private final DataSource dataSource = ProcessDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final DurableRenderQueue queue = new DurableRenderQueue(jdbc, "node", 4);
    private final FakeCommandBus bus = new FakeCommandBus();
    private final CountDownLatch rendering = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final RenderWorkers workers;

    RenderWorkersTest(@TempDir Path workDirectory) {
        var store = new InMemoryMediaStore();
        var attempt = new RenderAttempt(
                bus.commands(),
                FakeGenerator.filming(this::render),
                new MediaPipeline(TestFfmpeg.find(), store, MediaLimits.defaults()),
                store,
                workDirectory,
                Clock.systemUTC());
        workers = new RenderWorkers(queue, attempt, 1);
    }

    @AfterEach
    void stop() {
        workers.stop();
    }

    @Test
    void anOrderIsGoneOnceItsAttemptHasEnded() {
        mayEnd.countDown();
        bus.answer(BRIEF);
        queue.submit(ORDER, null);

        workers.start();

        await().until(() -> orders("true") == 0);
        assertThat(bus.payloads()).containsExactly(START, FAILURE);
    }

    @Test
    void aStopGivesTheOrderBackUntouched() throws Exception {
        bus.answer(BRIEF);
        queue.submit(ORDER, null);
        workers.start();
        rendering.await();

        workers.stop();

        assertThat(orders(UNTOUCHED)).isEqualTo(1);
        assertThat(bus.payloads()).containsExactly(START);
    }

    @Test
    void aStopWhileACommandIsUnderWayGivesTheOrderBackToo() {
        bus.fallSilent();
        queue.submit(ORDER, null);
        workers.start();
        await().until(() -> bus.payloads().size() == 1);

        workers.stop();

        assertThat(orders(UNTOUCHED)).isEqualTo(1);
        assertThat(bus.payloads()).containsExactly(START);
    }

    @Test
    void anOrderThatProcessesDiedOverIsGivenUp() {
        queue.submit(ORDER, null);
        jdbc.sql("update process.render_order set takes = 5").update();

        workers.start();

        await().until(() -> orders("true") == 0);
        assertThat(bus.payloads())
                .singleElement()
                .isInstanceOfSatisfying(
                        FailAttempt.class,
                        failure -> assertThat(failure.reason().code()).isEqualTo("render_crashed"));
    }

    @Test
    void anOrderOfUnknownOutcomeStaysUntilItsLeaseEnds() {
        bus.fail(new IllegalStateException("broken"));
        queue.submit(ORDER, null);

        workers.start();

        await().until(() -> bus.payloads().size() == 1);
        assertThat(orders("lease_owner = 'node' and lease_until > now() and takes = 1"))
                .isEqualTo(1);
    }

    @Test
    void whoLosesAnOrderAsItEndsCarriesOutTheNextInPeace() throws Exception {
        var next = new RenderOrder(ORDER.generationId(), 2);
        bus.answer(BRIEF);
        queue.submit(ORDER, null);
        workers.start();
        rendering.await();
        queue.submit(next, null);

        var extending = inSomebodyElsesHands(ORDER, () -> {
            var extension = CompletableFuture.runAsync(workers::extendLeases);
            mayEnd.countDown();
            await().until(() -> bus.payloads().size() == 2);
            bus.answer(BRIEF);
            return extension;
        });

        extending.join();
        await().until(() -> orders("true") == 0);
        assertThat(bus.payloads())
                .containsExactly(
                        START,
                        FAILURE,
                        new StartAttempt(next.generationId(), 2),
                        new FailAttempt(next.generationId(), 2, REASON, false));
    }

    /** Holds an order's row meanwhile, and takes it away in the end. */
    private <T> T inSomebodyElsesHands(RenderOrder order, Callable<T> meanwhile) {
        return new TransactionTemplate(new DataSourceTransactionManager(dataSource)).execute(transaction -> {
            jdbc.sql("delete from process.render_order where attempt = ?")
                    .param(order.attempt())
                    .update();
            try {
                return meanwhile.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Path render(Path directory, VideoGenerator.Progress progress)
            throws GenerationException, InterruptedException {
        rendering.countDown();
        mayEnd.await();
        throw new GenerationException(REASON, false);
    }

    private int orders(String condition) {
        return jdbc.sql("select count(*) from process.render_order where " + condition)
                .query(Integer.class)
                .single();
    }
}
