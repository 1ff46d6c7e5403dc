package dev.cinelog.query.account;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.issued;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.apiKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.RoleGranted;
import dev.cinelog.api.account.query.ApiKey;
import dev.cinelog.api.account.query.ApiKeyOwner;
import dev.cinelog.api.account.query.FindApiKeyOwner;
import dev.cinelog.api.account.query.FindApiKeys;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiKeyTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final ApiKeyQueries queries = new ApiKeyQueries(database.jdbc());

    @Test
    void keysAreListedNewestFirstToTheirOwnerAlone() {
        project(opened(1), opened(2), issued(1, 1), issued(2, 2), issued(3, 1));

        assertThat(keys(1))
                .containsExactly(
                        new ApiKey(apiKey(3), "Key 3", "ck_3", History.START.plusSeconds(4)),
                        new ApiKey(apiKey(1), "Key 1", "ck_1", History.START.plusSeconds(2)));
        assertThat(keys(2)).extracting(ApiKey::apiKeyId).containsExactly(apiKey(2));
        assertThat(keys(3)).isEmpty();
    }

    @Test
    void aKeyActsForItsOwnerWithAllTheirRoles() {
        project(opened(1), issued(1, 1), new RoleGranted(account(1), Role.AUDITOR), published(1, 1));

        assertThat(owner(1)).contains(new ApiKeyOwner(account(1), Set.of(Role.USER, Role.AUDITOR, Role.CREATOR)));
        assertThat(owner(2)).isEmpty();
    }

    @Test
    void aRevokedKeyIsGone() {
        project(opened(1), issued(1, 1), issued(2, 1), new ApiKeyRevoked(apiKey(1), account(1)));

        assertThat(owner(1)).isEmpty();
        assertThat(owner(2)).isPresent();
        assertThat(keys(1)).extracting(ApiKey::apiKeyId).containsExactly(apiKey(2));
    }

    @Test
    void droppingThePasswordEndsTheKeysMadeBefore() {
        project(opened(1), opened(2), issued(1, 1), issued(2, 2), new PasswordDropped(account(1), 2), issued(3, 1));

        assertThat(owner(1)).isEmpty();
        assertThat(owner(2)).isPresent();
        assertThat(owner(3)).isPresent();
    }

    @Test
    void closingTheAccountEndsItsKeys() {
        project(opened(1), opened(2), issued(1, 1), issued(2, 2), closed(1));

        assertThat(owner(1)).isEmpty();
        assertThat(keys(1)).isEmpty();
        assertThat(owner(2)).isPresent();
    }

    private static void project(Object... events) {
        database.project(History.of(events), AccountReadModel.readModel());
    }

    private List<ApiKey> keys(int account) {
        return queries.handle(new FindApiKeys(account(account))).keys();
    }

    private Optional<ApiKeyOwner> owner(int apiKey) {
        return queries.handle(new FindApiKeyOwner("hash-of-key-" + apiKey));
    }
}
