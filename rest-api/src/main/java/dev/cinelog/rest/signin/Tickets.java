package dev.cinelog.rest.signin;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.command.RedeemTicket;
import dev.cinelog.rest.dispatch.Dispatcher;

/** Sees to it that a ticket opens one door once, on whichever node. */
public final class Tickets {

    private final Dispatcher dispatcher;

    public Tickets(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @throws Refusal if the ticket has been used */
    public void redeem(String ticketId) {
        try {
            dispatcher.send(new RedeemTicket(ticketId));
        } catch (Refusal refusal) {
            throw refusal.code() == ErrorCode.ALREADY_EXISTS
                    ? new Refusal(ErrorCode.TOKEN_INVALID, "This ticket has been used.")
                    : refusal;
        }
    }
}
