package dev.cinelog.app.contract;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in by e-mail and password: everything below {@code /auth} but {@code /auth/oauth}. */
@ExtendWith(CinelogExtension.class)
class AuthContractTest {

    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    AuthContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("auth", people);
    }

    @Test
    void registersSomebodyWithEverythingTheyTell() {
        var name = People.uniqueName("grace");
        var body = Json.object(
                "email", name + "@example.org",
                "password", "correct horse battery",
                "username", name,
                "fullName", "Grace Hopper",
                "nativeLanguage", "pt-BR");

        golden.naming(name, "grace").check("register", nobody.post("/auth/register", body));
    }

    @Test
    void registersSomebodyWithAsLittleAsPossible() {
        var name = People.uniqueName("grace");
        var body = Json.object("email", name + "@example.org", "password", "12345678");

        golden.naming(name, "grace").check("register-least", nobody.post("/auth/register", body));
    }

    @Test
    void takesAPasswordOf72BytesAndNotOfOneMore() {
        var email = People.uniqueName("grace") + "@example.org";
        var longest = "🦊".repeat(18);

        nobody.post("/auth/register", Json.object("email", email, "password", longest))
                .expect(201);
        nobody.post("/auth/login", Json.object("email", email, "password", longest))
                .expect(200);
        golden.naming(email, "email")
                .check(
                        "register-password-too-long",
                        nobody.post("/auth/register", Json.object("email", "b" + email, "password", longest + "a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            register-nothing             | {}
            register-email-missing       | {"password":"12345678"}
            register-email-no-address    | {"email":"ada","password":"12345678"}
            register-email-no-domain     | {"email":"ada@example","password":"12345678"}
            register-email-number        | {"email":42,"password":"12345678"}
            register-password-missing    | {"email":"new@example.org"}
            register-password-too-short  | {"email":"new@example.org","password":"1234567"}
            register-password-nul        | {"email":"new@example.org","password":"12345678\\u0000"}
            register-name-invalid        | {"email":"new@example.org","password":"12345678","username":"new one"}
            register-name-reserved       | {"email":"new@example.org","password":"12345678","username":"top"}
            register-language-none       | {"email":"new@example.org","password":"12345678","nativeLanguage":"!"}
            register-everything-wrong    | {"email":"","password":"1","username":"a","nativeLanguage":"?"}
            register-bad-json            | {"email":
            """)
    void refusesWhatIsNoRegistration(String name, String body) {
        golden.check(name, nobody.post("/auth/register", body));
    }

    @Test
    void refusesAnAddressThatIsTakenInAnySpelling() {
        var spelled = "  " + ada.email().toUpperCase(Locale.ROOT);

        golden.naming(ada.email().toUpperCase(Locale.ROOT), "ada.email in capitals")
                .check("register-email-taken", register(spelled, "another_ada"));
    }

    @Test
    void refusesAUserNameThatIsTakenInAnySpelling() {
        var spelled = ada.username().toUpperCase(Locale.ROOT);

        golden.naming(spelled, "ada.username in capitals")
                .naming("fresh_" + ada.username(), "fresh")
                .check("register-name-taken", register("fresh_" + ada.email(), spelled));
    }

    @Test
    void givesAnAddressBackThatWasClaimedForATakenUserName() {
        var email = People.uniqueName("grace") + "@example.org";
        register(email, ada.username()).expect(409);

        register(email, People.uniqueName("grace")).expect(201);
    }

    @Test
    void signsInByAddressAndPassword() {
        golden.check("login", login(ada.email(), ada.password()));
        golden.naming(" " + ada.email().toUpperCase(Locale.ROOT), "ada.email in capitals")
                .check("login-spelled-otherwise", login(" " + ada.email().toUpperCase(Locale.ROOT), ada.password()));
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAStranger() {
        golden.check("login-wrong-password", login(ada.email(), "something else"));
        golden.check("login-stranger", login("stranger@example.org", "something else"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            login-nothing          | {}
            login-email-no-address | {"email":"ada","password":"12345678"}
            login-password-number  | {"email":"ada@example.org","password":12345678}
            login-bad-json         | {
            """)
    void refusesWhatIsNoSignIn(String name, String body) {
        golden.check(name, nobody.post("/auth/login", body));
    }

    @Test
    void tradesARefreshTokenForTheNextPair() {
        golden.check("refresh", refresh(ada.refreshToken()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refresh-nothing   | {}
            refresh-number    | {"refreshToken":42}
            refresh-malformed | {"refreshToken":"not one of ours"}
            refresh-forged    | {"refreshToken":"AAAA"}
            """)
    void refusesWhatIsNoRefreshToken(String name, String body) {
        golden.check(name, nobody.post("/auth/refresh", body));
    }

    @Test
    void refusesARefreshTokenOfASessionThatEnded() {
        golden.check("logout", ada.api().post("/auth/logout"));

        golden.check("refresh-signed-out", refresh(ada.refreshToken()));
    }

    @Test
    void showsOneselfToOneself() {
        golden.check("me", ada.api().get("/auth/me"));
        golden.check("me-anonymous", nobody.get("/auth/me"));
    }

    @Test
    void handsOutTickets() {
        golden.check("ticket", ada.api().post("/auth/ticket"));
        golden.check("ticket-anonymous", nobody.post("/auth/ticket"));
    }

    @Test
    void wantsToKnowWhoSignsOut() {
        golden.check("logout-anonymous", nobody.post("/auth/logout"));
    }

    private Answer register(String email, String username) {
        return nobody.post(
                "/auth/register",
                Json.object("email", email, "password", "correct horse battery", "username", username));
    }

    private Answer login(String email, String password) {
        return nobody.post("/auth/login", Json.object("email", email, "password", password));
    }

    private Answer refresh(String token) {
        return nobody.post("/auth/refresh", Json.object("refreshToken", token));
    }
}
