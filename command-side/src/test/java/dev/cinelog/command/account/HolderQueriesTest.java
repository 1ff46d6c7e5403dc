package dev.cinelog.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameConfirmed;
import dev.cinelog.api.account.event.LoginNameEvent;
import dev.cinelog.api.account.event.LoginNameReleased;
import dev.cinelog.api.account.query.FindHolder;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HolderQueriesTest {

    private static final LoginNameId NAME = new LoginNameId("name");
    private static final AccountId ADA = new AccountId("ada");
    private static final AccountId EVE = new AccountId("eve");
    private static final LoginNameClaimed CLAIMED = new LoginNameClaimed(NAME, LoginNameKind.EMAIL, ADA);
    private static final LoginNameConfirmed CONFIRMED = new LoginNameConfirmed(NAME, ADA);

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @AfterEach
    void stop() {
        store.shutDown();
    }

    @Test
    void nobodyHoldsWhatHistoryDoesNotKnow() {
        assertThat(holderAfter()).isEmpty();
    }

    @Test
    void aClaimIsNotCertainBeforeItIsConfirmed() {
        assertThat(holderAfter(CLAIMED)).isEmpty();
        assertThat(holderAfter(CONFIRMED)).contains(ADA);
    }

    @Test
    void whoLetGoHoldsItNoMoreAndTheNextOneDoes() {
        assertThat(holderAfter(CLAIMED, CONFIRMED, new LoginNameReleased(NAME, ADA)))
                .isEmpty();
        assertThat(holderAfter(new LoginNameClaimed(NAME, LoginNameKind.EMAIL, EVE), new LoginNameConfirmed(NAME, EVE)))
                .contains(EVE);
    }

    private Optional<AccountId> holderAfter(LoginNameEvent... events) {
        for (var event : events) {
            var next = store.lastSequenceNumberFor(NAME.value()).orElse(-1L) + 1;
            store.publish(new GenericDomainEventMessage<>("LoginName", NAME.value(), next, event));
        }
        return new HolderQueries(store).handle(new FindHolder(NAME));
    }
}
