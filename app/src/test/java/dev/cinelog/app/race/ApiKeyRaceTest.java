package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many keys asked for at the same moment. */
@ExtendWith(CinelogExtension.class)
class ApiKeyRaceTest {

    private final Person ada;

    ApiKeyRaceTest(RunningCinelog cinelog) {
        ada = cinelog.people().newcomer("ada");
    }

    @Test
    void neverMakesMoreThanTwenty() {
        var statuses = Together.times(
                30,
                number -> ada.api()
                        .post("/auth/api-keys", Json.object("name", "key " + number))
                        .status());

        assertThat(statuses).containsOnly(201, 409);
        assertThat(ada.api().get("/auth/api-keys").expect(200).json().path("apiKeys"))
                .hasSize(Math.toIntExact(
                        statuses.stream().filter(status -> status == 201).count()))
                .hasSizeLessThanOrEqualTo(20);
    }
}
