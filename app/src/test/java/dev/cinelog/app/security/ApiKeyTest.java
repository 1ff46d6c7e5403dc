package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.EraseAccount;
import dev.cinelog.api.account.command.GrantRole;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;

/** Keys that programs bear for people. */
@ExtendWith(CinelogExtension.class)
class ApiKeyTest {

    private static final String KEYS = "/auth/api-keys";

    /** How late a key may notice that it has ended, and a little for the machine. */
    private static final Duration NOTICED = Duration.ofMillis(1_500);

    private static final Duration POLL = Duration.ofMillis(50);

    private final CommandGateway commands;
    private final Person ada;
    private final Api nobody;
    private final Api operator;

    ApiKeyTest(RunningCinelog cinelog) {
        commands = cinelog.part(CommandGateway.class);
        ada = cinelog.people().newcomer("ada");
        nobody = cinelog.api();
        operator = cinelog.operator();
    }

    @Test
    void openWhatTheirOwnerMayOpen() {
        var program = bearing(issue());

        assertThat(program.get("/auth/me").expect(200).at("/id")).isEqualTo(ada.id());
        program.get("/videos/feed").expect(200);
        program.get("/users/" + ada.id() + "/liked").expect(200);
        var video = program.post("/videos/create", Json.object("prompt", "a red fox"))
                .expect(201);
        assertThat(ada.api().get("/videos/" + video.at("/id")).expect(200).at("/userId"))
                .isEqualTo(ada.id());
        program.get("/audit/Account/" + ada.id()).expect(403);
    }

    @Test
    void haveTheRolesThatTheirOwnerHasNow() {
        var program = bearing(issue());
        program.get("/audit/Account/" + ada.id()).expect(403);

        commands.sendAndWait(new GrantRole(new AccountId(ada.id()), Role.AUDITOR));

        awaitStatus(200, program, "/audit/Account/" + ada.id());
        program.get("/ops/anything").expect(403);
    }

    @Test
    void endWithinASecondOfBeingRevoked() {
        var key = issue();
        var other = bearing(issue());
        bearing(key).get("/auth/me").expect(200);

        ada.api().delete(KEYS + "/" + key.at("/id")).expect(204);

        awaitStatus(401, bearing(key), "/auth/me");
        Refused.everywhere(bearing(key));
        other.get("/auth/me").expect(200);
    }

    @Test
    void endWithTheirAccount() {
        var program = bearing(issue());
        program.get("/auth/me").expect(200);

        commands.sendAndWait(new EraseAccount(new AccountId(ada.id()), "a test"));

        awaitStatus(401, program, "/auth/me");
        Refused.everywhere(program);
    }

    @Test
    void areRefusedWhenNobodyIssuedThem() {
        var key = issue();

        for (var wrong : new String[] {
            "ck_",
            key.at("/prefix"),
            "ck_" + "A".repeat(43),
            key.at("/key") + "A",
            key.at("/key").substring(0, 45),
            key.at("/key").replace("ck_", "CK_"),
            key.at("/id")
        }) {
            Refused.everywhere(nobody.bearing("eve", wrong));
        }
    }

    @Test
    void areRefusedInAnAddress() {
        nobody.get("/auth/me?ticket=" + issue().at("/key")).expect(401);
    }

    @Test
    void makeNoFurtherKeys() {
        assertTooOld(issueAs(bearing(issue())));
    }

    @Test
    void endTheirTicketsToo() {
        var key = issue();
        var program = bearing(key);
        var ticket = program.post("/auth/ticket").expect(201).at("/ticket");
        var late = program.post("/auth/ticket").expect(201).at("/ticket");

        nobody.get("/auth/me?ticket=" + ticket).expect(200);
        ada.api().delete(KEYS + "/" + key.at("/id")).expect(204);
        awaitStatus(401, program, "/auth/me");

        nobody.get("/auth/me?ticket=" + late).expect(401);
    }

    @Test
    void areMadeWithinFifteenMinutesOfSigningIn() {
        issueAs(signedInBefore(Duration.ofMinutes(14))).expect(201);
        assertTooOld(issueAs(signedInBefore(Duration.ofMinutes(16))));
        assertTooOld(issueAs(operator));
    }

    @Test
    void areListedAndRevokedWithAnySignIn() {
        var key = issue();
        var earlier = signedInBefore(Duration.ofHours(20));

        assertThat(earlier.get(KEYS).expect(200).at("/apiKeys/0/createdAt")).isEqualTo(key.at("/createdAt"));
        earlier.delete(KEYS + "/" + key.at("/id")).expect(204);
    }

    @Test
    void areToldToTheirOwnerAndToNobodyElse() {
        try (var log = new WarningLog(Logger.ROOT_LOGGER_NAME)) {
            var key = issue().at("/key");
            nobody.bearing("ada", key).get("/auth/me").expect(200);
            nobody.bearing("eve", key + "A").get("/auth/me").expect(401);

            assertThat(ada.api().get(KEYS).expect(200).text()).doesNotContain(key);
            assertThat(operator.get("/audit/Account/" + ada.id()).expect(200).text())
                    .contains("ApiKeyIssued", "\"keyHash\":\"[masked]\"")
                    .doesNotContain(key, "nightly upload");
            assertThat(String.join("\n", log.everything())).doesNotContain(key);
        }
    }

    private Answer issue() {
        return issueAs(ada.api()).expect(201);
    }

    private static Answer issueAs(Api api) {
        return api.post(KEYS, Json.object("name", "nightly upload"));
    }

    private Api bearing(Answer issued) {
        return nobody.bearing("ada's program", issued.at("/key"));
    }

    private Api signedInBefore(Duration time) {
        var claims = Tokens.claims(ada.accessToken())
                .claim("auth_time", Instant.now().minus(time).getEpochSecond());
        return nobody.bearing("ada", Tokens.own(claims.build()));
    }

    private static void assertTooOld(Answer answer) {
        assertThat(answer.expect(403).at("/error")).isEqualTo("SIGN_IN_TOO_OLD");
    }

    private static void awaitStatus(int status, Api api, String path) {
        await().atMost(NOTICED)
                .pollInterval(POLL)
                .untilAsserted(() -> assertThat(api.get(path).status()).isEqualTo(status));
    }
}
