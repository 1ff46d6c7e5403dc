package dev.cinelog.query.account;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.PasswordSet;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.query.History;
import dev.cinelog.query.ReversedText;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.profile.ProfileReadModel;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountDetailsTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final AccountQueries queries = new AccountQueries(database.jdbc(), ReversedText.INSTANCE);

    @Test
    void aPersonMayKnowEverythingAboutTheirAccount() {
        project(opened(1), new PasswordSet(account(1), "bcrypt", 3));

        assertThat(find(account(1).value()))
                .contains(new AccountDetails(
                        account(1),
                        "user_1",
                        "user1@example.org",
                        "User 1",
                        null,
                        "en",
                        Set.of(Role.USER),
                        3,
                        false,
                        History.START,
                        History.START));
    }

    @Test
    void rolesAreGrantedOnceEach() {
        project(
                opened(1),
                new RoleGranted(account(1), Role.ADMIN),
                new RoleGranted(account(1), Role.AUDITOR),
                new RoleGranted(account(1), Role.ADMIN));

        assertThat(find(account(1).value()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.USER, Role.ADMIN, Role.AUDITOR);
        assertThat(database.rows("readmodel_account_v2.account"))
                .singleElement()
                .asString()
                .contains("\"roles\": [\"ADMIN\", \"AUDITOR\"]");
    }

    @Test
    void anAccountIsFoundByTheSubjectOfAJoinedIdentity() {
        project(opened(1), new IdentityJoined(account(1), "google", "112233445566", name("identity")));

        assertThat(find("112233445566")).map(AccountDetails::accountId).contains(account(1));
        assertThat(find("665544332211")).isEmpty();
        assertThat(find(account(2).value())).isEmpty();
    }

    @Test
    void aClosedAccountIsFoundAsSuchWithoutAnythingPersonal() {
        project(opened(1), closed(1));

        var account = find(account(1).value()).orElseThrow();
        assertThat(account.closed()).isTrue();
        assertThat(account.username()).isEqualTo("erased");
        assertThat(account.email()).isNull();
        assertThat(account.fullName()).isNull();
    }

    private static void project(Object... events) {
        database.project(
                History.of(events), AccountReadModel.readModel(), ProfileReadModel.readModel(ReversedText.INSTANCE));
    }

    private Optional<AccountDetails> find(String id) {
        return queries.handle(new FindAccount(new AccountId(id)));
    }
}
