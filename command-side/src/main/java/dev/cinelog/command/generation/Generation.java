package dev.cinelog.command.generation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Personal;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.command.CancelGeneration;
import dev.cinelog.api.generation.command.CompleteGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.FailAttempt;
import dev.cinelog.api.generation.command.RecordSubmission;
import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.command.RetryGeneration;
import dev.cinelog.api.generation.command.StartAttempt;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSubmitted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.VideoId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/**
 * A job and its attempts, of which at most one is open. It refuses two results, cancelling after the end, trying again
 * what still runs, and more attempts a run than were allowed; whatever merely comes late or twice changes nothing.
 */
@NullUnmarked
public class Generation {

    @AggregateIdentifier
    private GenerationId id;

    private VideoId videoId;
    private AccountId accountId;

    @Personal(of = "accountId")
    private String prompt;

    private RenderSpec spec;
    private int maxRetries;
    private int run;
    private int firstAttempt = 1;
    private int attempt;
    private int percent;
    private String remoteId;
    private Phase phase;

    private enum Phase {
        WAITING,
        DISPATCHED,
        STARTED,
        SUCCEEDED,
        FAILED,
        CANCELLED;

        boolean ended() {
            return compareTo(SUCCEEDED) >= 0;
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(RequestGeneration command) {
        if (id == null) {
            apply(new GenerationRequested(
                    command.generationId(),
                    command.videoId(),
                    command.accountId(),
                    command.prompt(),
                    command.spec(),
                    command.maxRetries()));
        }
    }

    @CommandHandler
    public void handle(DispatchGeneration command) {
        if (phase.ended() || command.attempt() <= attempt) {
            return;
        }
        if (phase != Phase.WAITING || command.attempt() > attempt + 1 || command.attempt() > lastAttempt()) {
            throw new Refusal(ErrorCode.CONFLICT, "This attempt is not the next one.");
        }
        apply(new GenerationDispatched(id, command.attempt()));
    }

    @CommandHandler
    public RenderBrief handle(StartAttempt command) {
        refuseUnlessOpen(command.attempt());
        if (phase == Phase.DISPATCHED) {
            apply(new GenerationStarted(id, videoId, attempt));
        }
        return new RenderBrief(id, videoId, attempt, prompt, spec, remoteId);
    }

    @CommandHandler
    public void handle(RecordSubmission command) {
        refuseUnlessOpen(command.attempt());
        if (!command.remoteId().equals(remoteId)) {
            apply(new GenerationSubmitted(id, attempt, command.remoteId()));
        }
    }

    @CommandHandler
    public void handle(ReportProgress command) {
        refuseUnlessOpen(command.attempt());
        if (command.percent() > percent) {
            apply(new GenerationProgressed(id, videoId, attempt, command.percent()));
        }
    }

    @CommandHandler
    public void handle(CompleteGeneration command) {
        if (phase == Phase.SUCCEEDED && command.attempt() == attempt) {
            return;
        }
        refuseUnlessOpen(command.attempt());
        apply(new GenerationSucceeded(id, videoId, attempt, command.media()));
    }

    @CommandHandler
    public void handle(FailAttempt command) {
        if (!isOpen(command.attempt())) {
            return;
        }
        var retrying = command.retryable() && attempt < lastAttempt();
        apply(new GenerationAttemptFailed(id, attempt, command.reason(), retrying));
        if (!retrying) {
            apply(new GenerationFailed(id, videoId, command.reason()));
        }
    }

    @CommandHandler
    public void handle(ExpireGeneration command) {
        if (!phase.ended() && command.run() == run) {
            var reason = hasBegun() ? "Rendering took too long." : "The job waited too long for its turn.";
            apply(new GenerationFailed(id, videoId, new FailureReason("timed_out", reason)));
        }
    }

    @CommandHandler
    public void handle(CancelGeneration command) {
        refuseUnlessOwner(command.accountId());
        if (phase == Phase.CANCELLED) {
            return;
        }
        if (phase.ended()) {
            throw new Refusal(ErrorCode.GENERATION_ENDED, "The job has already ended.");
        }
        apply(new GenerationCancelled(id, videoId));
    }

    @CommandHandler
    public void handle(RetryGeneration command) {
        refuseUnlessOwner(command.accountId());
        if (phase == Phase.SUCCEEDED) {
            throw new Refusal(ErrorCode.GENERATION_ENDED, "The job has succeeded; there is nothing to try again.");
        }
        if (!phase.ended()) {
            throw new Refusal(ErrorCode.GENERATION_RUNNING, "The job has not ended yet.");
        }
        // An attempt that was cancelled before it was dispatched was one all the same.
        apply(new GenerationRetried(id, videoId, accountId, run + 1, Math.max(attempt, firstAttempt) + 1));
    }

    private void refuseUnlessOwner(AccountId candidate) {
        if (!candidate.equals(accountId)) {
            throw new Refusal(ErrorCode.GENERATION_NOT_FOUND, "There is no such job.");
        }
    }

    private int lastAttempt() {
        return firstAttempt + maxRetries;
    }

    /** Whether any attempt of this run has come to its turn. */
    private boolean hasBegun() {
        return attempt > firstAttempt || (attempt == firstAttempt && phase != Phase.DISPATCHED);
    }

    private boolean isOpen(int candidate) {
        return candidate == attempt && (phase == Phase.DISPATCHED || phase == Phase.STARTED);
    }

    private void refuseUnlessOpen(int candidate) {
        if (!isOpen(candidate)) {
            throw new Refusal(ErrorCode.GENERATION_ENDED, "This attempt has already ended.");
        }
    }

    @EventSourcingHandler
    void on(GenerationRequested event) {
        id = event.generationId();
        videoId = event.videoId();
        accountId = event.accountId();
        prompt = event.prompt();
        spec = event.spec();
        maxRetries = event.maxRetries();
        phase = Phase.WAITING;
    }

    @EventSourcingHandler
    void on(GenerationDispatched event) {
        attempt = event.attempt();
        percent = 0;
        remoteId = null;
        phase = Phase.DISPATCHED;
    }

    @EventSourcingHandler
    void on(GenerationStarted event) {
        phase = Phase.STARTED;
    }

    @EventSourcingHandler
    void on(GenerationSubmitted event) {
        remoteId = event.remoteId();
    }

    @EventSourcingHandler
    void on(GenerationRetried event) {
        run = event.run();
        firstAttempt = event.nextAttempt();
        attempt = event.nextAttempt() - 1;
        phase = Phase.WAITING;
    }

    @EventSourcingHandler
    void on(GenerationProgressed event) {
        percent = event.percent();
    }

    @EventSourcingHandler
    void on(GenerationAttemptFailed event) {
        phase = Phase.WAITING;
    }

    @EventSourcingHandler
    void on(GenerationSucceeded event) {
        phase = Phase.SUCCEEDED;
    }

    @EventSourcingHandler
    void on(GenerationFailed event) {
        phase = Phase.FAILED;
    }

    @EventSourcingHandler
    void on(GenerationCancelled event) {
        phase = Phase.CANCELLED;
    }
}
