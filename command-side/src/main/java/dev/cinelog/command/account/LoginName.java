package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.command.ClaimLoginName;
import dev.cinelog.api.account.command.ConfirmLoginName;
import dev.cinelog.api.account.command.ReleaseLoginName;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameConfirmed;
import dev.cinelog.api.account.event.LoginNameReleased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/**
 * A name that at most one account holds. Uniqueness lives here, in the event store, so that it holds on every store and
 * under any concurrency. A claim that nobody confirmed within {@link #CLAIM_LASTS} was left by a process that died.
 */
@NullUnmarked
public class LoginName {

    public static final Duration CLAIM_LASTS = Duration.ofSeconds(60);

    @AggregateIdentifier
    private LoginNameId id;

    private AccountId holder;
    private boolean confirmed;
    private Instant claimedAt;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(ClaimLoginName command, Clock clock) {
        if (command.accountId().equals(holder)) {
            return;
        }
        if (holder != null && (confirmed || clock.instant().isBefore(claimedAt.plus(CLAIM_LASTS)))) {
            throw taken(command.kind());
        }
        apply(new LoginNameClaimed(command.loginNameId(), command.kind(), command.accountId()));
    }

    @CommandHandler
    public void handle(ConfirmLoginName command) {
        if (!command.accountId().equals(holder)) {
            throw new Refusal(ErrorCode.CONFLICT, "The name was taken over by somebody else.");
        }
        if (!confirmed) {
            apply(new LoginNameConfirmed(id, command.accountId()));
        }
    }

    @CommandHandler
    public void handle(ReleaseLoginName command) {
        if (command.accountId().equals(holder)) {
            apply(new LoginNameReleased(id, command.accountId()));
        }
    }

    @EventSourcingHandler
    void on(LoginNameClaimed event, @Timestamp Instant at) {
        id = event.loginNameId();
        holder = event.accountId();
        confirmed = false;
        claimedAt = at;
    }

    @EventSourcingHandler
    void on(LoginNameConfirmed event) {
        confirmed = true;
    }

    @EventSourcingHandler
    void on(LoginNameReleased event) {
        holder = null;
        confirmed = false;
    }

    private static Refusal taken(LoginNameKind kind) {
        return switch (kind) {
            case EMAIL -> new Refusal(ErrorCode.EMAIL_TAKEN, "This e-mail address is already registered.");
            case USERNAME -> new Refusal(ErrorCode.USERNAME_TAKEN, "This user name is already taken.");
            case IDENTITY -> new Refusal(ErrorCode.IDENTITY_TAKEN, "This identity belongs to another account.");
        };
    }
}
