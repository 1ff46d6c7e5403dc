package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.EraseAccount;
import dev.cinelog.api.account.command.RecordErasure;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.ErasureRequested;
import dev.cinelog.api.account.event.PersonalDataErased;
import dev.cinelog.api.account.event.RoleGranted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** How an account ends: it is closed, its person is to be forgotten, and is. Refuses to forget those who operate Cinelog. */
class AccountEnd {

    private boolean operates;
    private boolean closed;
    private boolean toBeForgotten;
    private boolean forgotten;

    @CommandHandler
    void handle(EraseAccount command) {
        if (operates) {
            throw new Refusal(ErrorCode.CONFLICT, "Somebody who operates Cinelog cannot be forgotten while they do.");
        }
        if (!closed) {
            apply(new AccountClosed(command.accountId()));
        }
        if (!toBeForgotten) {
            apply(new ErasureRequested(command.accountId(), command.reason()));
        }
    }

    @CommandHandler
    void handle(RecordErasure command) {
        if (!toBeForgotten) {
            throw new Refusal(ErrorCode.CONFLICT, "Nobody asked to forget this person.");
        }
        if (!forgotten) {
            apply(new PersonalDataErased(command.accountId()));
        }
    }

    void refuseWhenClosed() {
        if (closed) {
            throw erased();
        }
    }

    static Refusal erased() {
        return new Refusal(ErrorCode.ACCOUNT_ERASED, "This account no longer exists.");
    }

    @EventSourcingHandler
    void on(RoleGranted event) {
        operates |= event.role() == Role.ADMIN;
    }

    @EventSourcingHandler
    void on(AccountClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(ErasureRequested event) {
        toBeForgotten = true;
    }

    @EventSourcingHandler
    void on(PersonalDataErased event) {
        forgotten = true;
    }
}
