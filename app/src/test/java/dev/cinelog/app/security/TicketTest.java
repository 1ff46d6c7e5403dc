package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SupabaseProject;
import dev.cinelog.app.running.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets, for browsers that cannot send headers. */
@ExtendWith(CinelogExtension.class)
class TicketTest {

    private final SupabaseProject supabase;
    private final Person ada;
    private final Api nobody;

    TicketTest(RunningCinelog cinelog) {
        supabase = cinelog.supabase();
        ada = cinelog.people().newcomer("ada");
        nobody = cinelog.api();
    }

    @Test
    void openOneDoorOnce() {
        var ticket = ada.api().post("/auth/ticket").at("/ticket");

        assertThat(nobody.get("/auth/me?ticket=" + ticket).expect(200).at("/id"))
                .isEqualTo(ada.id());
        assertThat(nobody.get("/auth/me?ticket=" + ticket).expect(401).at("/error"))
                .isEqualTo("TOKEN_INVALID");
        nobody.get("/videos/feed?ticket=" + ticket).expect(401);
    }

    @Test
    void openOneDoorOnceToManyAtTheSameTime() {
        var ticket = ada.api().post("/auth/ticket").at("/ticket");

        var statuses = Together.times(
                10, number -> nobody.get("/auth/me?ticket=" + ticket).status());

        assertThat(statuses).containsOnly(200, 401).containsOnlyOnce(200);
    }

    @Test
    void endAfterHalfAMinute() {
        var claims = Tokens.claims(ada.api().post("/auth/ticket").at("/ticket"));
        var lives = Duration.between(
                claims.build().getIssueTime().toInstant(),
                claims.build().getExpirationTime().toInstant());
        var ended = claims.issueTime(Date.from(Instant.now().minusSeconds(31)))
                .expirationTime(Date.from(Instant.now().minusSeconds(1)));

        assertThat(lives).isEqualTo(Duration.ofSeconds(30));
        nobody.get("/auth/me?ticket=" + Tokens.own(ended.build())).expect(401);
    }

    /** The whole life of one is half a minute: no ticket makes the next. */
    @Test
    void openOnlyWhatReads() {
        var ticket = ada.api().post("/auth/ticket").at("/ticket");

        nobody.post("/auth/ticket?ticket=" + ticket).expect(401);
        nobody.post("/videos/create?ticket=" + ticket, Json.object("prompt", "a fox"))
                .expect(401);
        nobody.get("/auth/me?ticket=" + ticket).expect(200);
    }

    @Test
    void areNothingElseThatIsSecret() {
        nobody.get("/auth/me?ticket=" + ada.accessToken()).expect(401);
    }

    @Test
    void endWithTheirSession() {
        var ticket = ada.api().post("/auth/ticket").at("/ticket");

        ada.api().post("/auth/logout").expect(204);
        await().untilAsserted(
                        () -> assertThat(ada.api().get("/auth/me").status()).isEqualTo(401));

        nobody.get("/auth/me?ticket=" + ticket).expect(401);
    }

    @Test
    void endWithTheirAccount() {
        var sue = nobody.bearing("sue", supabase.token(SupabaseProject.newUser()));
        var ticket = sue.post("/auth/ticket").at("/ticket");

        sue.send(Request.of("DELETE", "/users/me")).expect(200);

        assertThat(nobody.get("/videos/feed?ticket=" + ticket).expect(401).at("/error"))
                .isEqualTo("TOKEN_INVALID");
    }

    @Test
    void areForThoseFromSupabaseToo() {
        var user = SupabaseProject.newUser();
        var sue = nobody.bearing("sue", supabase.token(user));

        var ticket = sue.post("/auth/ticket").at("/ticket");

        assertThat(nobody.get("/users/" + user + "?ticket=" + ticket)
                        .expect(200)
                        .at("/id"))
                .isEqualTo(user);
    }

    @Test
    void areNoOperatorsForThoseWhoAreNone() {
        var ticket = ada.api().post("/auth/ticket").at("/ticket");

        nobody.get("/actuator/prometheus?ticket=" + ticket).expect(403);
    }
}
