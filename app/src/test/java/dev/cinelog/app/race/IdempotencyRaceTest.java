package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One request many times at once. */
@ExtendWith(CinelogExtension.class)
class IdempotencyRaceTest {

    private final Person ada;

    IdempotencyRaceTest(RunningCinelog cinelog) {
        ada = cinelog.people().newcomer("ada");
    }

    @Test
    void createsOneThing() {
        var answers = Together.times(50, number -> create());

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.at("/id")))
                .containsOnly(create().expect(201).at("/id"));
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(answer -> answer.at("/error")))
                .allMatch("IDEMPOTENCY_IN_PROGRESS"::equals);
        assertThat(ada.api().get("/users/" + ada.id() + "/videos").json()).hasSize(1);
    }

    private Answer create() {
        return ada.api()
                .send(Request.of("POST", "/videos/create")
                        .with("Idempotency-Key", "once")
                        .json("{\"prompt\":\"one fox\"}"));
    }
}
