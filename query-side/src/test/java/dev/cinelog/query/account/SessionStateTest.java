package dev.cinelog.query.account;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.signedIn;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.session;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.RefreshTokenReused;
import dev.cinelog.api.account.event.SessionRefreshed;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.query.FindSession;
import dev.cinelog.api.account.query.SessionState;
import dev.cinelog.query.History;
import dev.cinelog.query.ReversedText;
import dev.cinelog.query.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionStateTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final AccountQueries queries = new AccountQueries(database.jdbc(), ReversedText.INSTANCE);

    @Test
    void aSessionIsOpenFromItsSignInOn() {
        project(opened(1), signedIn(1, 1), new SessionRefreshed(session(1), 1));

        assertThat(find(1)).contains(new SessionState(account(1), true));
        assertThat(find(2)).isEmpty();
    }

    @Test
    void signingOutEndsOneSession() {
        project(opened(1), signedIn(1, 1), signedIn(2, 1), new SignedOut(session(1), account(1)));

        assertThat(isOpen(1)).isFalse();
        assertThat(isOpen(2)).isTrue();
    }

    @Test
    void misuseOfARefreshTokenEndsItsSession() {
        project(opened(1), signedIn(1, 1), new RefreshTokenReused(session(1), account(1)));

        assertThat(isOpen(1)).isFalse();
    }

    @Test
    void droppingThePasswordEndsTheSessionsThatItOpened() {
        project(opened(1), signedIn(1, 1), signedIn(2, 1), signedIn(3, 2), new PasswordDropped(account(1), 2));
        project(signedIn(4, 1));

        assertThat(isOpen(1) || isOpen(2)).isFalse();
        assertThat(isOpen(3) && isOpen(4)).isTrue();
    }

    @Test
    void closingTheAccountEndsItsSessionsEvenOneThatWasJustBeingOpened() {
        project(opened(1), opened(2), signedIn(1, 1), signedIn(2, 2), closed(1), signedIn(3, 1));

        assertThat(isOpen(1) || isOpen(3)).isFalse();
        assertThat(isOpen(2)).isTrue();
    }

    private static void project(Object... events) {
        database.project(History.of(events), AccountReadModel.readModel());
    }

    private boolean isOpen(int session) {
        return find(session).orElseThrow().open();
    }

    private Optional<SessionState> find(int session) {
        return queries.handle(new FindSession(session(session)));
    }
}
