package dev.cinelog.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.SupabaseProject;
import dev.cinelog.app.running.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accounts of people from Supabase, who may say of any address that it is theirs. */
@ExtendWith(CinelogExtension.class)
class SupabaseAccountsTest {

    private final String user = SupabaseProject.newUser();
    private final SupabaseProject supabase;
    private final People people;
    private final Api nobody;
    private final Api operator;

    SupabaseAccountsTest(RunningCinelog cinelog) {
        supabase = cinelog.supabase();
        people = cinelog.people();
        nobody = cinelog.api();
        operator = cinelog.operator();
    }

    @Test
    void areOpenedOnceByManyFirstRequests() {
        var sue = nobody.bearing("sue", supabase.token(user));

        var answers = Together.times(20, number -> sue.get("/auth/me"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.at("/id")).containsOnly(user);
        assertThat(answers)
                .extracting(answer -> answer.at("/username"))
                .containsOnly(answers.get(0).at("/username"));
        var history = operator.get("/audit/Account/" + user).expect(200).json().path("events");
        assertThat(history.values().stream().map(event -> event.path("type").asString()))
                .containsExactly("AccountOpened");
    }

    @Test
    void areTheirOwnEvenIfSomebodyHereHasTheirAddress() {
        var ada = people.newcomer("ada");
        var token =
                supabase.hs256(supabase.claims(user).claim("email", ada.email()).build());

        var sue = nobody.bearing("sue", token).get("/auth/me").expect(200);

        assertThat(sue.at("/id")).isEqualTo(user);
        assertThat(sue.at("/username")).isNotEqualTo(ada.username());
        assertThat(people.signIn(ada).id()).isEqualTo(ada.id());
        ada.api().get("/auth/me").expect(200);
    }

    @Test
    void leaveTheirAddressToThoseWhoRegisterWithIt() {
        var email = user + "@example.org";
        nobody.bearing("sue", supabase.token(user)).get("/auth/me").expect(200);

        var ada = people.register("ada", People.uniqueName("ada"), email);

        assertThat(ada.id()).isNotEqualTo(user);
    }

    @Test
    void stayOnSigningOutUntilTheTokenEnds() {
        var sue = nobody.bearing("sue", supabase.token(user));

        sue.post("/auth/logout").expect(204);

        sue.get("/auth/me").expect(200);
    }
}
