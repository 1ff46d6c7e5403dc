package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.command.RedeemTicket;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sees to it that a ticket opens one door once, on whichever node, and no more than its owner may open by then. */
public final class Tickets {

    private final Dispatcher dispatcher;
    private final OwnAccount account;
    private final CallerGuard guard;

    public Tickets(Dispatcher dispatcher, CallerGuard guard) {
        this.dispatcher = dispatcher;
        this.account = new OwnAccount(dispatcher);
        this.guard = guard;
    }

    /**
     * Uses it up.
     *
     * @param holder whom it was issued to
     * @return them, with the roles that they have now
     * @throws Refusal if the ticket has been used, or its holder has signed out, lost the key, or erased the account since
     */
    public Caller redeem(String ticketId, Caller holder, @Nullable Instant issuedAt) {
        guard.refuseUnlessIn(holder, issuedAt);
        var current = account.of(holder.accountId());
        if (current.closed()) {
            throw new Refusal(ErrorCode.ACCOUNT_ERASED, "This account no longer exists.");
        }
        useUp(ticketId);
        return holder.allowed(current.roles());
    }

    private void useUp(String ticketId) {
        try {
            dispatcher.send(new RedeemTicket(ticketId));
        } catch (Refusal refusal) {
            throw refusal.code() == ErrorCode.ALREADY_EXISTS
                    ? new Refusal(ErrorCode.TOKEN_INVALID, "This ticket has been used.")
                    : refusal;
        }
    }
}
