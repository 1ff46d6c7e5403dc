package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.account.command.RedeemTicket;
import dev.cinelog.api.account.event.TicketRedeemed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/** That a ticket was used; using it again is refused as already there. */
@NullUnmarked
public class Ticket {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    @CommandHandler
    public Ticket(RedeemTicket command) {
        apply(new TicketRedeemed(command.ticketId()));
    }

    /** For the repository, before it replays history. */
    Ticket() {}

    @EventSourcingHandler
    void on(TicketRedeemed event) {
        id = event.ticketId();
    }
}
