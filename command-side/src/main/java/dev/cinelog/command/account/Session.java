package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.command.CloseSession;
import dev.cinelog.api.account.command.RefreshSession;
import dev.cinelog.api.account.event.RefreshTokenReused;
import dev.cinelog.api.account.event.SessionRefreshed;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.query.SessionPass;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/**
 * One signed-in device. Its refresh token changes with every use; of the tokens traded in, only the very last one still
 * answers, for the overlap, and answers what it answered before: parallel requests of one page must not sign it out.
 */
@NullUnmarked
public class Session {

    @AggregateIdentifier
    private SessionId id;

    private AccountId accountId;
    private int rotation;
    private Instant signedInAt;
    private Instant issuedAt;
    private boolean ended;

    Session(SessionId sessionId, AccountId accountId) {
        apply(new SignedIn(sessionId, accountId));
    }

    /** For the repository, before it replays history. */
    Session() {}

    /** Answers null when the token had been traded in long before: then somebody stole it, and the session ends. */
    @CommandHandler
    public SessionPass handle(RefreshSession command, Clock clock) {
        if (ended || command.rotation() > rotation) {
            throw new Refusal(ErrorCode.SESSION_ENDED, "The session ended; please sign in again.");
        }
        if (command.rotation() == rotation) {
            apply(new SessionRefreshed(id, rotation + 1));
        } else if (command.rotation() < rotation - 1
                || clock.instant().isAfter(issuedAt.plusSeconds(command.overlapSeconds()))) {
            apply(new RefreshTokenReused(id, accountId));
            return null;
        }
        return new SessionPass(accountId, rotation, issuedAt, signedInAt);
    }

    @CommandHandler
    public void handle(CloseSession command) {
        if (!ended) {
            apply(new SignedOut(id, accountId));
        }
    }

    @EventSourcingHandler
    void on(SignedIn event, @Timestamp Instant at) {
        id = event.sessionId();
        accountId = event.accountId();
        signedInAt = at;
        issuedAt = at;
    }

    @EventSourcingHandler
    void on(SessionRefreshed event, @Timestamp Instant at) {
        rotation = event.rotation();
        issuedAt = at;
    }

    @EventSourcingHandler
    void on(RefreshTokenReused event) {
        ended = true;
    }

    @EventSourcingHandler
    void on(SignedOut event) {
        ended = true;
    }
}
