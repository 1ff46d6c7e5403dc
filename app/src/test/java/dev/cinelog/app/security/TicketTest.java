package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Person;
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
