package dev.cinelog.command.account;

import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.command.RefuseSignIn;
import dev.cinelog.api.account.event.SignInRefused;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RefusedSignInTest {

    private static final LoginNameId NAME = new LoginNameId("name");
    private static final RefuseSignIn REFUSE = new RefuseSignIn("refusal", NAME);

    private final AggregateTestFixture<RefusedSignIn> fixture = new AggregateTestFixture<>(RefusedSignIn.class);

    @Test
    void remembersThatAWindowHadOne() {
        fixture.givenNoPriorActivity().when(REFUSE).expectEvents(new SignInRefused("refusal", NAME));
    }

    @Test
    void refusesASecondInTheWindow() {
        fixture.given(new SignInRefused("refusal", NAME)).when(REFUSE).expectException(EventStoreException.class);
    }
}
