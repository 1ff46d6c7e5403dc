package dev.cinelog.command.readmodel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildOutcome;
import dev.cinelog.api.readmodel.command.CancelRebuild;
import dev.cinelog.api.readmodel.command.EndRebuild;
import dev.cinelog.api.readmodel.command.StartRebuild;
import dev.cinelog.api.readmodel.command.TreatDeadLetters;
import dev.cinelog.api.readmodel.event.DeadLettersTreated;
import dev.cinelog.api.readmodel.event.RebuildCancelled;
import dev.cinelog.api.readmodel.event.RebuildCompleted;
import dev.cinelog.api.readmodel.event.RebuildFailed;
import dev.cinelog.api.readmodel.event.RebuildStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/** What operators do to one read model. Refuses a second rebuild while one is under way, and to stop what is not. */
@NullUnmarked
@AggregateRoot(type = "ReadModel")
public class ReadModelAggregate {

    @AggregateIdentifier
    private ReadModelName name;

    private RebuildId running;
    private RebuildId last;
    private boolean cancelled;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(StartRebuild command) {
        if (command.rebuildId().equals(last)) {
            return;
        }
        if (running != null) {
            throw new Refusal(
                    ErrorCode.REBUILD_RUNNING, "%s is being rebuilt already, by %s.".formatted(name, running));
        }
        apply(new RebuildStarted(command.readModel(), command.rebuildId(), command.purpose()));
    }

    @CommandHandler
    public void handle(CancelRebuild command) {
        if (!command.rebuildId().equals(running)) {
            throw new Refusal(ErrorCode.REBUILD_NOT_RUNNING, "This rebuild is not under way.");
        }
        apply(new RebuildCancelled(name, running));
    }

    @CommandHandler
    public void handle(EndRebuild command) {
        if (command.rebuildId().equals(running) || cancelledTooLate(command)) {
            apply(ended(command.rebuildId(), command.outcome()));
        }
    }

    /** It had changed places before the process that worked on it heard that nobody wanted it. */
    private boolean cancelledTooLate(EndRebuild command) {
        return cancelled
                && command.rebuildId().equals(last)
                && command.outcome().swapped();
    }

    private Object ended(RebuildId rebuildId, RebuildOutcome outcome) {
        return outcome.failure() == null
                ? new RebuildCompleted(
                        name, rebuildId, outcome.events(), outcome.swapped(), outcome.compared(), outcome.differences())
                : new RebuildFailed(name, rebuildId, outcome.failure());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(TreatDeadLetters command) {
        apply(new DeadLettersTreated(command.readModel(), command.sequence(), command.remedy()));
    }

    @EventSourcingHandler
    void on(RebuildStarted event) {
        name = event.readModel();
        running = event.rebuildId();
        last = event.rebuildId();
        cancelled = false;
    }

    @EventSourcingHandler
    void on(RebuildCancelled event) {
        running = null;
        cancelled = true;
    }

    @EventSourcingHandler
    void on(RebuildCompleted event) {
        running = null;
        cancelled = false;
    }

    @EventSourcingHandler
    void on(RebuildFailed event) {
        running = null;
    }

    @EventSourcingHandler
    void on(DeadLettersTreated event) {
        name = event.readModel();
    }
}
