package dev.cinelog.saga.generation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoRequested;
import jakarta.inject.Inject;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.jspecify.annotations.NullUnmarked;

/**
 * Drives one job. It only carries events to the {@link GenerationProcess} and its steps to those who take them.
 *
 * <table>
 * <caption>Phases</caption>
 * <tr><th>phase</th><th>event</th><th>command</th><th>alarm</th></tr>
 * <tr><td>wanted</td><td>VideoRequested</td><td>RequestGeneration</td><td></td></tr>
 * <tr><td>retried</td><td>GenerationRetried</td><td>DispatchGeneration n + 1</td><td>deadline: ExpireGeneration</td></tr>
 * <tr><td>requested</td><td>GenerationRequested</td><td>DispatchGeneration 1</td><td>deadline: ExpireGeneration</td></tr>
 * <tr><td>dispatched</td><td>GenerationDispatched</td><td>to the render queue</td><td></td></tr>
 * <tr><td>waiting</td><td>GenerationAttemptFailed</td><td></td><td>back-off: DispatchGeneration n + 1</td></tr>
 * <tr><td>any</td><td>VideoDeleted</td><td>CancelGeneration</td><td></td></tr>
 * <tr><td>ended</td><td>GenerationSucceeded</td><td>PublishVideo</td><td>deadline cancelled</td></tr>
 * <tr><td>ended</td><td>GenerationFailed, GenerationCancelled</td><td></td><td>deadline cancelled</td></tr>
 * </table>
 */
@NullUnmarked
@ProcessingGroup(GenerationSaga.GROUP)
public class GenerationSaga {

    /** The processing group that all jobs' sagas belong to. */
    public static final String GROUP = "saga.generation";

    private static final String JOB = "generationId";

    @JsonProperty
    private AccountId accountId;

    @JsonProperty
    private int run;

    @JsonProperty
    private int firstAttempt = 1;

    @Inject
    private transient GenerationProcess process;

    @Inject
    private transient Steps steps;

    /** For the saga store. */
    public GenerationSaga() {}

    @StartSaga
    @SagaEventHandler(associationProperty = JOB)
    public void on(VideoRequested event) {
        accountId = event.accountId();
        steps.take(process.on(event));
    }

    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationRequested event, @Timestamp Instant at) {
        steps.take(process.on(event, at));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationRetried event, @Timestamp Instant at) {
        accountId = event.accountId();
        run = event.run();
        firstAttempt = event.nextAttempt();
        steps.take(process.on(event, at));
    }

    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationDispatched event) {
        steps.take(process.on(event, accountId));
    }

    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationAttemptFailed event, @Timestamp Instant at) {
        steps.take(process.on(event, firstAttempt, at));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationSucceeded event) {
        steps.take(process.on(event, run));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationFailed event) {
        steps.take(process.onEnd(event.generationId(), run));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = JOB)
    public void on(GenerationCancelled event) {
        steps.take(process.onEnd(event.generationId(), run));
    }

    @SagaEventHandler(associationProperty = JOB)
    public void on(VideoDeleted event) {
        steps.take(process.on(event));
    }
}
