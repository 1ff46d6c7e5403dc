package dev.cinelog.command.account;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.event.LoginNameConfirmed;
import dev.cinelog.api.account.query.FindHolder;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;

/** Answers whose a name is by its history, in which whoever registered a moment ago is never missing. */
public final class HolderQueries {

    private final EventStore store;

    public HolderQueries(EventStore store) {
        this.store = store;
    }

    @QueryHandler
    public Optional<AccountId> handle(FindHolder query) {
        // From the very first, since a snapshot, should one be the last, is no event.
        return store.readEvents(query.name().value(), 0)
                .asStream()
                .reduce((earlier, later) -> later)
                .map(DomainEventMessage::getPayload)
                .filter(LoginNameConfirmed.class::isInstance)
                .map(confirmed -> ((LoginNameConfirmed) confirmed).accountId());
    }
}
