package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Signing in, and one's own profile, below {@code /sora/api/auth}. */
@ExtendWith(CinelogExtension.class)
class SoraAuthContractTest {

    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    SoraAuthContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("sora", people);
    }

    @Test
    void registersSomebodyWithEverythingTheyTell() {
        var email = People.uniqueName("grace") + "@example.org";
        var body = Json.object("email", email, "password", "correct horse battery", "name", "Grace Hopper");

        golden.naming(email, "email").check("register", nobody.post("/sora/api/auth/register", body));
    }

    @Test
    void registersSomebodyWithAsLittleAsPossible() {
        var email = People.uniqueName("grace") + "@example.org";
        var body = Json.object("email", email, "password", "12345678");

        golden.naming(email, "email").check("register-least", nobody.post("/sora/api/auth/register", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            register-nothing            | {}
            register-email-no-address   | {"email":"ada","password":"12345678"}
            register-email-number       | {"email":42,"password":"12345678"}
            register-password-too-short | {"email":"new@example.org","password":"1234567"}
            register-name-number        | {"email":"new@example.org","password":"12345678","name":1}
            register-everything-wrong   | {"email":"","password":"1","name":"\\u0000"}
            register-bad-json           | {"email":
            """)
    void refusesWhatIsNoRegistration(String name, String body) {
        golden.check(name, nobody.post("/sora/api/auth/register", body));
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        golden.check("register-email-taken", register(ada.email()));
    }

    @Test
    void signsInWhoeverRegisteredOnAnotherContract() {
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
        golden.check(name, nobody.post("/sora/api/auth/login", body));
    }

    @Test
    void handsOutOneTokenForSevenDays() throws ParseException {
        var claims =
                SignedJWT.parse(login(ada.email(), ada.password()).at("/token")).getJWTClaimsSet();

        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void takesTheTokenAwayWithTheSession() {
        var visitor = nobody.bearing("ada", login(ada.email(), ada.password()).at("/token"));
        visitor.get("/sora/api/auth/profile").expect(200);
        visitor.post("/auth/logout").expect(204);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(visitor.get("/sora/api/auth/profile").status())
                                .isEqualTo(401));
        golden.check("profile-signed-out", visitor.get("/sora/api/auth/profile"));
    }

    @Test
    void showsOneselfToOneself() {
        golden.check("profile", ada.api().get("/sora/api/auth/profile"));
        golden.check("profile-anonymous", nobody.get("/sora/api/auth/profile"));
    }

    @Test
    void changesOnesName() {
        golden.check("profile-edit", ada.api().patch("/sora/api/auth/profile", "{\"name\":\" Ada King \"}"));

        assertThat(ada.api().get("/sora/api/auth/profile").at("/user/name")).isEqualTo("Ada King");
        assertThat(ada.api().get("/auth/me").at("/fullName")).isEqualTo("Ada King");
        assertThat(login(ada.email(), ada.password()).at("/user/name")).isEqualTo("Ada King");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile-edit-nothing | {}
            profile-edit-null    | {"name":null}
            profile-edit-blank   | {"name":" "}
            profile-edit-number  | {"name":42}
            """)
    void refusesWhatIsNoName(String name, String body) {
        golden.check(name, ada.api().patch("/sora/api/auth/profile", body));
    }

    @Test
    void takesAWholeProfileBackAndChangesNothingButTheName() {
        var profile = ada.api().get("/sora/api/auth/profile").json().path("user");

        ada.api()
                .patch(
                        "/sora/api/auth/profile",
                        ((ObjectNode) profile).put("name", "Ada King").toString())
                .expect(200);
        golden.check(
                "profile-edit-read-only",
                ada.api()
                        .patch(
                                "/sora/api/auth/profile",
                                Json.object("name", "Ada", "email", "other@example.org", "id", "123")));
    }

    @Test
    void refusesANameOfMoreThan255Characters() {
        ada.api()
                .patch("/sora/api/auth/profile", Json.object("name", "a".repeat(255)))
                .expect(200);
        golden.naming("a".repeat(256), "256 times a")
                .check(
                        "profile-edit-too-long",
                        ada.api().patch("/sora/api/auth/profile", Json.object("name", "a".repeat(256))));
    }

    @Test
    void wantsToKnowWhoseNameChanges() {
        golden.check("profile-edit-anonymous", nobody.patch("/sora/api/auth/profile", "{\"name\":\"Eve\"}"));
    }

    private Answer register(String email) {
        return nobody.post("/sora/api/auth/register", Json.object("email", email, "password", "correct horse battery"));
    }

    private Answer login(String email, String password) {
        return nobody.post("/sora/api/auth/login", Json.object("email", email, "password", password));
    }
}
