package dev.cinelog.query.account;

import static dev.cinelog.query.Events.claimed;
import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.LoginNameKind;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.LoginNameClaimed;
import dev.cinelog.api.account.event.LoginNameReleased;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.query.Credential;
import dev.cinelog.api.account.query.FindCredential;
import dev.cinelog.query.History;
import dev.cinelog.query.ReversedText;
import dev.cinelog.query.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredentialTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final AccountQueries queries = new AccountQueries(database.jdbc(), ReversedText.INSTANCE);

    @Test
    void anAddressSignsInWithThePassword() {
        project(claimed(1), opened(1), new PasswordSet(account(1), "bcrypt", 1));

        assertThat(find("email-1")).contains(new Credential(account(1), "bcrypt", 1));
        assertThat(find("email-2")).isEmpty();
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        project(
                claimed(1),
                opened(1),
                new PasswordSet(account(1), "bcrypt", 1),
                new PasswordSet(account(1), "other", 2));

        assertThat(find("email-1")).contains(new Credential(account(1), "other", 2));
    }

    @Test
    void aJoinedIdentitySignsInToo() {
        project(claimed(1), opened(1), new IdentityJoined(account(1), "google", "subject", name("identity")));

        assertThat(find("identity")).contains(new Credential(account(1), null, 0));
    }

    @Test
    void aDroppedPasswordIsGoneAndItsVersionToo() {
        project(claimed(1), opened(1), new PasswordSet(account(1), "bcrypt", 1), new PasswordDropped(account(1), 2));

        assertThat(find("email-1")).contains(new Credential(account(1), null, 2));
    }

    @Test
    void nobodySignsInToAClosedAccount() {
        project(
                claimed(1),
                opened(1),
                new PasswordSet(account(1), "bcrypt", 1),
                new IdentityJoined(account(1), "google", "subject", name("identity")),
                closed(1));

        assertThat(find("email-1")).isEmpty();
        assertThat(find("identity")).isEmpty();
        assertThat(database.rows("readmodel_account_v2.account"))
                .singleElement()
                .asString()
                .doesNotContain("bcrypt");
    }

    @Test
    void aClaimThatWasTakenOverSignsInItsNewHolder() {
        var taken = new LoginNameClaimed(name("email-1"), LoginNameKind.EMAIL, account(2));
        project(opened(1), new PasswordSet(account(1), "crashed", 1), claimed(1), taken);
        project(opened(2), new PasswordSet(account(2), "bcrypt", 1));

        assertThat(find("email-1")).contains(new Credential(account(2), "bcrypt", 1));
    }

    @Test
    void aReleasedNameSignsNobodyIn() {
        project(claimed(1), opened(1), new LoginNameReleased(name("email-1"), account(1)));
        assertThat(find("email-1")).isEmpty();

        var again = new LoginNameClaimed(name("email-1"), LoginNameKind.EMAIL, account(2));
        project(again, opened(2), new LoginNameReleased(name("email-1"), account(1)));
        assertThat(find("email-1")).contains(new Credential(account(2), null, 0));
    }

    @Test
    void aUserNameSignsNobodyIn() {
        project(new LoginNameClaimed(name("user_1"), LoginNameKind.USERNAME, account(1)), opened(1));

        assertThat(find("user_1")).isEmpty();
    }

    private static void project(Object... events) {
        database.project(History.of(events), AccountReadModel.readModel());
    }

    private Optional<Credential> find(String name) {
        return queries.handle(new FindCredential(name(name)));
    }
}
