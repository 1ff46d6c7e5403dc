package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.rest.token.OwnTokens;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything below {@code /api/v1/auth}. */
@ExtendWith(CinelogExtension.class)
class StudioAuthContractTest {

    private static final String AUTH = "/api/v1/auth";

    private final RunningCinelog cinelog;
    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    StudioAuthContractTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("studio", people);
    }

    @Test
    void registersSomebodyWithAddressAndPasswordAlone() {
        var name = People.uniqueName("grace");
        var body = Json.object("email", name + "@example.com", "password", "securePassword123");

        golden.naming(name, "grace").check("register", nobody.post(AUTH + "/register", body));
    }

    @Test
    void registersSomebodyWithMoreThanIsAskedFor() {
        var name = People.uniqueName("grace");
        var body = Json.object(
                "email",
                name + "@example.com",
                "password",
                "securePassword123",
                "username",
                name,
                "name",
                "Grace Hopper",
                "newsletter",
                true);

        golden.naming(name, "grace").check("register-more", nobody.post(AUTH + "/register", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            register-nothing            | {}
            register-email-number       | {"email":42,"password":"12345678"}
            register-password-too-short | {"email":"new@example.org","password":"1234567"}
            register-everything-wrong   | {"email":"ada","password":"1","username":"a"}
            register-bad-json           | {"email":
            """)
    void refusesWhatIsNoRegistration(String name, String body) {
        golden.check(name, nobody.post(AUTH + "/register", body));
    }

    @Test
    void refusesWhatIsTaken() {
        golden.check("register-email-taken", register(ada.email(), "another_ada"));
        golden.naming("fresh_" + ada.email(), "fresh")
                .check("register-username-taken", register("fresh_" + ada.email(), ada.username()));
    }

    @Test
    void signsInByAddressAndPassword() {
        golden.check("login", login(ada.email(), ada.password()));
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAStranger() {
        golden.check("login-wrong-password", login(ada.email(), "something else"));
        golden.check("login-stranger", login("stranger@example.org", "something else"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            login-nothing         | {}
            login-password-number | {"email":"ada@example.org","password":12345678}
            """)
    void refusesWhatIsNoSignIn(String name, String body) {
        golden.check(name, nobody.post(AUTH + "/login", body));
    }

    @Test
    void tradesARefreshTokenOfAnyContractForItsOwnPair() {
        var refreshed = golden.check("refresh", refresh(ada.refreshToken()));

        nobody.post("/auth/refresh", Json.object("refreshToken", refreshed.at("/refreshToken")))
                .expect(200);
    }

    @Test
    void answersTheSamePairToEverybodyWhoRefreshesAtOnce() {
        assertThat(refresh(ada.refreshToken()).expect(200).text())
                .isEqualTo(refresh(ada.refreshToken()).expect(200).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refresh-nothing | {}
            refresh-number  | {"refreshToken":42}
            refresh-forged  | {"refreshToken":"AAAA"}
            """)
    void refusesWhatIsNoRefreshToken(String name, String body) {
        golden.check(name, nobody.post(AUTH + "/refresh", body));
    }

    @Test
    void endsASession() {
        golden.check("logout", ada.api().post(AUTH + "/logout"));

        golden.check("refresh-signed-out", refresh(ada.refreshToken()));
        golden.check("logout-anonymous", nobody.post(AUTH + "/logout"));
    }

    @Test
    void showsOneselfToOneself() {
        golden.check("me", ada.api().get(AUTH + "/me"));
        golden.check("me-anonymous", nobody.get(AUTH + "/me"));
        golden.check("me-forged", nobody.bearing("forger", "a.b.c").get(AUTH + "/me"));
    }

    @Test
    void showsNobodyWhoIsNoMore() {
        var token = cinelog.part(OwnTokens.class)
                .operator(new AccountId(ada.id()), Set.of(Role.USER), Duration.ofMinutes(1));
        ada.api().delete("/users/me").expect(200);
        await().untilAsserted(() -> ada.api().get(AUTH + "/me").expect(401));

        golden.check("me-gone", nobody.bearing("gone", token).get(AUTH + "/me"));
    }

    @Test
    void callsAnAuditorNothingElse() {
        var auditor = cinelog.part(OwnTokens.class)
                .operator(new AccountId(ada.id()), Set.of(Role.USER, Role.AUDITOR), Duration.ofMinutes(1));

        assertThat(nobody.bearing("auditor", auditor)
                        .get(AUTH + "/me")
                        .expect(200)
                        .at("/role"))
                .isEqualTo("user");
    }

    private Answer register(String email, String username) {
        return nobody.post(
                AUTH + "/register", Json.object("email", email, "password", "securePassword123", "username", username));
    }

    private Answer login(String email, String password) {
        return nobody.post(AUTH + "/login", Json.object("email", email, "password", password));
    }

    private Answer refresh(String token) {
        return nobody.post(AUTH + "/refresh", Json.object("refreshToken", token));
    }
}
