package dev.cinelog.command.history;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.VerificationOutcome;
import dev.cinelog.api.history.command.EndVerification;
import dev.cinelog.api.history.command.RecordExport;
import dev.cinelog.api.history.command.RecordKeyChange;
import dev.cinelog.api.history.command.RecordVerification;
import dev.cinelog.api.history.event.AuditEvent;
import dev.cinelog.api.history.event.HistoryExported;
import dev.cinelog.api.history.event.HistoryVerified;
import dev.cinelog.api.history.event.SigningKeyChanged;
import dev.cinelog.api.history.event.TamperingDetected;
import dev.cinelog.api.history.event.VerificationFailed;
import dev.cinelog.api.history.event.VerificationStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/**
 * One thing that was done to be sure of history: a verification and its end, an export, a key that took over. Each is written
 * down once, however often that is asked for.
 */
@NullUnmarked
public class AuditAct {

    @AggregateIdentifier
    private AuditActId id;

    private boolean ended;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(RecordVerification command) {
        if (id == null) {
            apply(new VerificationStarted(command.actId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(EndVerification command) {
        if (!ended) {
            apply(ended(command.actId(), command.outcome()));
        }
    }

    private static AuditEvent ended(AuditActId id, VerificationOutcome outcome) {
        if (outcome.failure() != null) {
            return new VerificationFailed(id, outcome.failure());
        }
        return outcome.tampering() == null
                ? new HistoryVerified(id, outcome.events(), outcome.signed())
                : new TamperingDetected(id, outcome.tampering(), outcome.ordinal(), outcome.eventId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(RecordExport command) {
        if (id == null) {
            apply(new HistoryExported(command.actId(), command.from(), command.to()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(RecordKeyChange command) {
        if (id == null) {
            apply(new SigningKeyChanged(command.actId(), command.keyId()));
        }
    }

    @EventSourcingHandler
    void on(AuditEvent event) {
        id = event.actId();
        ended = !(event instanceof VerificationStarted);
    }
}
