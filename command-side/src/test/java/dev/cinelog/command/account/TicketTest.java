package dev.cinelog.command.account;

import dev.cinelog.api.account.command.RedeemTicket;
import dev.cinelog.api.account.event.TicketRedeemed;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TicketTest {

    private final AggregateTestFixture<Ticket> fixture = new AggregateTestFixture<>(Ticket.class);

    @Test
    void isRedeemed() {
        fixture.givenNoPriorActivity().when(new RedeemTicket("ticket")).expectEvents(new TicketRedeemed("ticket"));
    }

    @Test
    void refusesToBeRedeemedTwice() {
        fixture.given(new TicketRedeemed("ticket"))
                .when(new RedeemTicket("ticket"))
                .expectException(EventStoreException.class);
    }
}
