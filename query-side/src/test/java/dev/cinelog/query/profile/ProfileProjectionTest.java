package dev.cinelog.query.profile;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.AvatarChanged;
import dev.cinelog.api.account.event.EmailChanged;
import dev.cinelog.api.account.event.FullNameChanged;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.query.History;
import dev.cinelog.query.ReversedText;
import dev.cinelog.query.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProfileProjectionTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void anOpenedAccountIsAPerson() {
        project(opened(1));

        assertThat(database.rows("readmodel_profile_v2.person")).containsExactly("""
                {"email": "gro.elpmaxe@1resu", "closed": false, "username": "user_1", "full_name": "1 resU", \
                "account_id": "aaaaaaaa-0000-7000-8000-000000000001", "avatar_url": null, \
                "created_at": "2026-03-01T12:00:00+00:00", "updated_at": "2026-03-01T12:00:00+00:00", \
                "native_language": "en"}""");
    }

    @Test
    void aPersonNeedsNeitherAddressNorFullName() {
        project(new AccountOpened(account(1), "user_1", null, null, null, "de"));

        assertThat(person("email, full_name, native_language")).isEqualTo("de");
    }

    @Test
    void changesAreShown() {
        project(
                opened(1),
                opened(2),
                new UsernameChanged(account(1), "new_name"),
                new AvatarChanged(account(1), "https://example.org/1"),
                new FullNameChanged(account(1), "New Name"),
                new EmailChanged(account(1), "new@example.org"));

        assertThat(person("username, avatar_url, full_name, email"))
                .isEqualTo("new_name https://example.org/1 emaN weN gro.elpmaxe@wen");
        assertThat(person("updated_at > created_at")).isEqualTo("t");
    }

    @Test
    void nothingPersonalIsLeftOfWhoClosedTheirAccount() {
        project(opened(1), new AvatarChanged(account(1), "https://example.org/1"), closed(1));

        assertThat(person("username, avatar_url, email, full_name, closed")).isEqualTo("erased t");
    }

    @Test
    void nobodyIsKnownByASubjectThatIsErased() {
        project(opened(1), new IdentityJoined(account(1), "google", "[erased]", name("identity")));
        assertThat(database.rows("readmodel_profile_v2.alias")).isEmpty();
    }

    @Test
    void whoClosedTheirAccountIsKnownByNoSubject() {
        project(opened(1), new IdentityJoined(account(1), "google", "subject", name("identity")), closed(1));
        assertThat(database.rows("readmodel_profile_v2.alias")).isEmpty();
    }

    @Test
    void aSubjectIsAnAliasOfOneAccountOnly() {
        project(
                opened(1),
                new IdentityJoined(account(1), "google", "subject", name("identity")),
                new IdentityJoined(account(1), "google", "subject", name("identity")));

        assertThat(database.rows("readmodel_profile_v2.alias"))
                .containsExactly(
                        "{\"subject\": \"subject\", \"account_id\": \"aaaaaaaa-0000-7000-8000-000000000001\"}");
    }

    private static void project(Object... events) {
        database.project(History.of(events), ProfileReadModel.readModel(ReversedText.INSTANCE));
    }

    private static String person(String columns) {
        return database.jdbc()
                .sql("select concat_ws(' ', %s) from readmodel_profile_v2.person order by account_id limit 1"
                        .formatted(columns))
                .query(String.class)
                .single();
    }
}
