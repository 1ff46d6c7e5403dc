package dev.cinelog.query.account;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.signedIn;
import static dev.cinelog.query.Ids.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameReleased;
import dev.cinelog.api.account.event.SignedOut;
import dev.cinelog.api.account.query.FindTraces;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TraceQueriesTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final LoginNameId EMAIL = new LoginNameId("email");
    private static final LoginNameId USERNAME = new LoginNameId("username");

    private final TraceQueries queries = new TraceQueries(database.jdbc());

    @Test
    void findsNamesOfEveryKindUntilTheyAreGivenBack() {
        project(
                opened(1),
                new LoginNameClaimed(EMAIL, LoginNameKind.EMAIL, account(1)),
                new LoginNameClaimed(USERNAME, LoginNameKind.USERNAME, account(1)),
                new LoginNameClaimed(new LoginNameId("other"), LoginNameKind.EMAIL, account(2)),
                closed(1),
                new LoginNameReleased(EMAIL, account(1)));

        assertThat(queries.handle(new FindTraces(account(1), 10)).names()).containsExactly(USERNAME);
    }

    @Test
    void aNameThatWasTakenOverIsTheLaterOnes() {
        project(
                new LoginNameClaimed(EMAIL, LoginNameKind.EMAIL, account(1)),
                new LoginNameClaimed(EMAIL, LoginNameKind.EMAIL, account(2)),
                new LoginNameReleased(EMAIL, account(1)));

        assertThat(queries.handle(new FindTraces(account(1), 10)).names()).isEmpty();
        assertThat(queries.handle(new FindTraces(account(2), 10)).names()).containsExactly(EMAIL);
    }

    @Test
    void findsSessionsThatNobodyEndedAlsoOfAClosedAccount() {
        var first = signedIn(1, 1);
        var second = signedIn(2, 1);
        project(opened(1), first, second, closed(1), new SignedOut(first.sessionId(), account(1)));

        assertThat(queries.handle(new FindTraces(account(1), 10)).sessions()).containsExactly(second.sessionId());
    }

    private static void project(Object... events) {
        database.project(History.of(events), AccountReadModel.readModel());
    }
}
