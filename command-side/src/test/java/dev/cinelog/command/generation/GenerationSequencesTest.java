package dev.cinelog.command.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.CancelGeneration;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever arrives in whatever order: a job ends at most once, and is tried no more often than was allowed. */
class GenerationSequencesTest {

    private static final int JOBS = 100;
    private static final int COMMANDS = 80;
    private static final int MOST_RETRIES = 3;
    private static final Set<Class<?>> ENDS =
            Set.of(GenerationSucceeded.class, GenerationFailed.class, GenerationCancelled.class);

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureAggregate(Generation.class)
            .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
            .buildConfiguration();

    @BeforeEach
    void start() {
        System.out.println("seed " + seed);
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void aJobEndsAtMostOnceAndIsNotTriedTooOften() {
        var seen = new HashSet<Class<?>>();
        for (var number = 0; number < JOBS; number++) {
            var job = new GenerationId("job-" + number);
            var maxRetries = random.nextInt(MOST_RETRIES + 1);
            send(new RequestGeneration(job, Jobs.VIDEO, Jobs.ADA, Jobs.PROMPT, Jobs.SPEC, maxRetries));
            IntStream.range(0, COMMANDS).forEach(step -> send(anyCommand(job)));

            var history = history(job);
            assertThat(history)
                    .as("history of %s with seed %d", job, seed)
                    .filteredOn(event -> ENDS.contains(event.getClass()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(history)
                    .as("history of %s with seed %d", job, seed)
                    .filteredOn(GenerationDispatched.class::isInstance)
                    .extracting(event -> ((GenerationDispatched) event).attempt())
                    .isEqualTo(
                            IntStream.rangeClosed(1, attempts(history)).boxed().toList())
                    .hasSizeLessThanOrEqualTo(maxRetries + 1);
            history.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen).as("events with seed %d", seed).containsAll(ENDS);
    }

    private Object anyCommand(GenerationId job) {
        var attempt = random.nextInt(MOST_RETRIES + 3);
        return switch (random.nextInt(40)) {
            case 0 -> new ExpireGeneration(job, 0);
            case 1 -> new CancelGeneration(job, random.nextBoolean() ? Jobs.ADA : new AccountId("eve"));
            case 2, 3 -> new CompleteGeneration(job, attempt, Jobs.MEDIA);
            case 4, 5, 6, 7, 8, 9 -> new FailAttempt(job, attempt, Jobs.REASON, random.nextInt(4) > 0);
            case 10, 11, 12, 13, 14, 15 -> new StartAttempt(job, attempt);
            case 16, 17, 18, 19, 20, 21 -> new ReportProgress(job, attempt, random.nextInt(101));
            default -> new DispatchGeneration(job, attempt);
        };
    }

    private void send(Object command) {
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (Refusal refused) {
            assertThat(refused.code())
                    .isIn(ErrorCode.CONFLICT, ErrorCode.GENERATION_ENDED, ErrorCode.GENERATION_NOT_FOUND);
        }
    }

    private List<?> history(GenerationId job) {
        return axon.eventStore()
                .readEvents(job.value())
                .asStream()
                .map(Message::getPayload)
                .toList();
    }

    private static int attempts(List<?> history) {
        return (int)
                history.stream().filter(GenerationDispatched.class::isInstance).count();
    }
}
