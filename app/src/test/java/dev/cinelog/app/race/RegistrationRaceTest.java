package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.Together;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many who want the same name. */
@ExtendWith(CinelogExtension.class)
class RegistrationRaceTest {

    private static final int RACERS = 50;

    private final People people;
    private final Api nobody;

    RegistrationRaceTest(RunningCinelog cinelog) {
        people = cinelog.people();
        nobody = cinelog.api();
    }

    @Test
    void leavesOneAddressToOneAndTheUserNamesOfTheOthersFree() {
        var email = People.uniqueName("racer") + "@example.org";
        var names = names();

        var answers = Together.times(RACERS, number -> register(email, names.get(number)));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .extracting(answer -> answer.at("/error"))
                .containsOnly("EMAIL_TAKEN");
        for (var number = 0; number < RACERS; number++) {
            var again = register(People.uniqueName("later") + "@example.org", names.get(number));
            assertThat(again.status()).isEqualTo(answers.get(number).status() == 201 ? 409 : 201);
        }
    }

    @Test
    void leavesOneUserNameToOneAndTheAddressesOfTheOthersFree() {
        var name = People.uniqueName("racer");
        var emails = names().stream().map(unique -> unique + "@example.org").toList();

        var answers = Together.times(RACERS, number -> register(emails.get(number), name));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .extracting(answer -> answer.at("/error"))
                .containsOnly("USERNAME_TAKEN");
        for (var number = 0; number < RACERS; number++) {
            var again = register(emails.get(number), People.uniqueName("later"));
            assertThat(again.status()).isEqualTo(answers.get(number).status() == 201 ? 409 : 201);
        }
    }

    @Test
    void leavesOneUserNameToOneOfThoseWhoChangeTheirs() {
        var wanted = People.uniqueName("wanted");
        List<Person> racers =
                Collections.nCopies(20, "racer").stream().map(people::newcomer).toList();

        var answers = Together.times(racers.size(), number -> {
            var racer = racers.get(number);
            return racer.api().patch("/users/" + racer.id(), Json.object("username", wanted));
        });

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .extracting(answer -> answer.at("/error"))
                .containsOnly("USERNAME_TAKEN");
    }

    private static List<String> names() {
        return IntStream.range(0, RACERS)
                .mapToObj(number -> People.uniqueName("racer"))
                .toList();
    }

    private Answer register(String email, String username) {
        var body = Json.object("email", email, "password", "correct horse battery", "username", username);
        return nobody.post("/auth/register", body);
    }
}
