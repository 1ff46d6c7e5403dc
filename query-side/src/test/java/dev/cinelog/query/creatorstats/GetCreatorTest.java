package dev.cinelog.query.creatorstats;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.event.IdentityJoined;
import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.query.History;
import dev.cinelog.query.ReversedText;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.profile.ProfileReadModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetCreatorTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final CreatorStatsQueries queries = new CreatorStatsQueries(database.jdbc(), ReversedText.INSTANCE);

    @Test
    void aCreatorIsAPersonWithTheirTotals() {
        project(new History()
                .by(account(1))
                .add(opened(1))
                .add(requested(1, 1))
                .by(account(2))
                .add(liked(2, 1)));

        assertThat(get(account(1), null))
                .isEqualTo(new Creator(
                        account(1),
                        "user_1",
                        null,
                        null,
                        1,
                        1,
                        0,
                        Instant.parse("2026-03-01T12:00:00Z"),
                        History.START));
    }

    @Test
    void whoNeverDidAnythingHasTotalsToo() {
        project(History.of(opened(1)));

        var creator = get(account(1), null);
        assertThat(creator.videosCreated()).isZero();
        assertThat(creator.lastActiveAt()).isNull();
    }

    @Test
    void onlyTheyThemselvesSeeTheirAddress() {
        project(History.of(opened(1), opened(2)));

        assertThat(get(account(1), account(1)).email()).isEqualTo("user1@example.org");
        assertThat(get(account(1), account(2)).email()).isNull();
        assertThat(get(account(1), null).email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaa-0000-7000-8000-000000000077", "112233445566778899", "auth0|someone"})
    void aJoinedIdentityIsAnAlias(String subject) {
        project(History.of(opened(1), opened(2), new IdentityJoined(account(2), "google", subject, name("identity"))));

        assertThat(get(new AccountId(subject), null).accountId()).isEqualTo(account(2));
        assertThat(get(new AccountId(subject), account(2)).email()).isEqualTo("user2@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaa-0000-7000-8000-000000000002", "112233445566778899", "' or true --", ""})
    void whoIsUnknownIsNotFound(String id) {
        project(History.of(opened(1)));

        assertNotFound(new AccountId(id));
    }

    @Test
    void whoClosedTheirAccountIsNotFound() {
        project(History.of(
                opened(1), new IdentityJoined(account(1), "google", "subject", name("identity")), closed(1)));

        assertNotFound(account(1));
        assertNotFound(new AccountId("subject"));
    }

    private static void project(History history) {
        database.project(history, ProfileReadModel.readModel(ReversedText.INSTANCE), CreatorStatsReadModel.readModel());
    }

    private Creator get(AccountId id, @Nullable AccountId viewer) {
        return queries.handle(new GetCreator(id, viewer));
    }

    private void assertNotFound(AccountId id) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> get(id, null))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.ACCOUNT_NOT_FOUND);
    }
}
