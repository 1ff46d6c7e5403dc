package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.query.projection.LiveProjections;
import java.util.Objects;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A read model that does not keep up. */
@InProcess
@ExtendWith(CinelogExtension.class)
class EventualConsistencyTest {

    private final PooledStreamingEventProcessor projection;
    private final Person ada;

    EventualConsistencyTest(RunningCinelog cinelog) {
        var projections = cinelog.part(LiveProjections.class).processors();
        projection = Objects.requireNonNull(projections.get(ReadModelGroup.LIKED));
        ada = cinelog.people().newcomer("ada");
    }

    @AfterEach
    void goOn() {
        projection.start();
    }

    @Test
    void isToldOfInAHeaderAfterTwoSecondsAndThenCatchesUp() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);
        projection.shutDown();

        var like = ada.api().post("/videos/" + video + "/like").expect(200);

        assertThat(like.header("X-Consistency")).contains("eventual");
        assertThat(ada.api().get("/users/" + ada.id() + "/liked").json()).isEmpty();
        projection.start();
        await().untilAsserted(() -> assertThat(
                        ada.api().get("/users/" + ada.id() + "/liked").json())
                .hasSize(1));
    }
}
