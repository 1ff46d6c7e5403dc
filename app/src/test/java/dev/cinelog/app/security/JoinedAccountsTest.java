package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SupabaseProject;
import dev.cinelog.app.running.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accounts of people from a Supabase that vouches for their addresses. */
@InProcess
@ExtendWith(CinelogExtension.class)
class JoinedAccountsTest {

    private final String user = SupabaseProject.newUser();
    private final SupabaseProject supabase;
    private final People people;
    private final Person ada;
    private final Api nobody;

    JoinedAccountsTest(RunningCinelog cinelog) {
        supabase = cinelog.supabase();
        people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
    }

    @Test
    void areThoseThatHadTheAddressBefore() {
        var joined = joined();

        var me = joined.get("/users/" + user).expect(200);

        assertThat(me.at("/id")).isEqualTo(user);
        assertThat(me.at("/username")).isEqualTo(ada.username());
        assertThat(joined.get("/auth/me").at("/id")).isEqualTo(user);
        assertThat(joined.get("/users/" + ada.id()).at("/id")).isEqualTo(user);
    }

    @Test
    void showOthersOneIdAlone() {
        var joined = joined();
        joined.get("/auth/me").expect(200);
        var bob = people.newcomer("bob");

        assertThat(bob.api().get("/users/" + user).expect(200).at("/id")).isEqualTo(ada.id());
        assertThat(bob.api().get("/users/" + ada.id()).expect(200).at("/id")).isEqualTo(ada.id());
    }

    @Test
    void canBeEditedUnderBothIds() {
        var joined = joined();
        var name = People.uniqueName("sue");

        joined.patch("/users/" + user, Json.object("id", user, "username", name))
                .expect(200);
        joined.patch("/users/" + ada.id(), Json.object("username", ada.username()))
                .expect(200);
        joined.get("/users/" + user + "/liked").expect(200);
    }

    @Test
    void loseThePasswordThatNobodyProvedToOwn() {
        joined().get("/auth/me").expect(200);

        var login = Json.object("email", ada.email(), "password", ada.password());
        nobody.post("/auth/login", login).expect(401);
        nobody.post("/auth/refresh", Json.object("refreshToken", ada.refreshToken()))
                .expect(401);
        await().untilAsserted(
                        () -> assertThat(ada.api().get("/auth/me").status()).isEqualTo(401));
    }

    @Test
    void loseTheApiKeysThatWereMadeWithThatPassword() {
        var key = ada.api()
                .post("/auth/api-keys", Json.object("name", "back door"))
                .expect(201)
                .at("/key");
        var backDoor = nobody.bearing("eve", key);
        backDoor.get("/auth/me").expect(200);

        assertThat(joined().get("/auth/api-keys").expect(200).json().path("apiKeys"))
                .isEmpty();

        await().untilAsserted(
                        () -> assertThat(backDoor.get("/auth/me").status()).isEqualTo(401));
    }

    @Test
    void areJoinedOnceByManyFirstRequests() {
        var joined = joined();

        var answers = Together.times(20, number -> joined.get("/users/" + user));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.at("/username")).containsOnly(ada.username());
    }

    @Test
    void holdTheirAddressWhereNobodyHadIt() {
        nobody.bearing("sue", supabase.token(user)).get("/auth/me").expect(200);

        var register = Json.object("email", user + "@example.org", "password", "correct horse battery");
        nobody.post("/auth/register", register).expect(409);
    }

    @Test
    void areOpenedOnceByManyFirstRequests() {
        var sue = nobody.bearing("sue", supabase.token(user));

        var answers = Together.times(20, number -> sue.get("/auth/me"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.at("/id")).containsOnly(user);
    }

    private Api joined() {
        var claims = supabase.claims(user).claim("email", ada.email()).build();
        return nobody.bearing("sue", supabase.es256(claims));
    }
}
