package dev.cinelog.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.history.query.AggregateState;
import dev.cinelog.api.history.query.GetState;
import dev.cinelog.app.axon.JsonMappers;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.RunningCinelog;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over the wire a snapshot follows each event, so that every command of every test there is decided from one. */
@ExtendWith(CinelogExtension.class)
class SnapshotsTest {

    private static final ObjectMapper JSON = JsonMappers.forMessages();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final RunningCinelog cinelog;
    private final EventStorageEngine engine;

    SnapshotsTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        this.engine = cinelog.part(EventStorageEngine.class);
    }

    @Test
    void anAggregateRemembersFromASnapshotWhatItRemembersFromItsEvents() {
        live();
        await().untilAsserted(() -> assertThat(kindsRemembered())
                .contains("Account", "Generation", "LoginName", "Project", "Reaction", "Session", "Video"));

        for (var id : snapshots("select aggregate_identifier from event_store.snapshot")) {
            var snapshot = engine.readSnapshot(id).orElseThrow();

            assertThat(JSON.convertValue(snapshot.getPayload(), FIELDS))
                    .as("%s %s", snapshot.getType(), id)
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(replayed(snapshot).fields());
        }
    }

    private List<String> kindsRemembered() {
        return snapshots("select distinct type from event_store.snapshot");
    }

    private List<String> snapshots(String sql) {
        return cinelog.part(JdbcClient.class).sql(sql).query(String.class).list();
    }

    /** Two events, at least, of each aggregate that can have two. */
    private void live() {
        var ada = cinelog.people().newcomer("ada");
        var video = Films.ready(ada, "a fox that remembers");
        ada.api().post("/videos/" + video + "/like").expect(200);
        ada.api().post("/videos/" + video + "/dislike").expect(200);
        var project = ada.api()
                .post("/api/v1/projects", Json.object("name", "Foxes"))
                .expect(201)
                .at("/id");
        ada.api()
                .patch("/api/v1/projects/" + project, Json.object("name", "Red foxes"))
                .expect(200);
        cinelog.api()
                .post("/auth/refresh", Json.object("refreshToken", ada.refreshToken()))
                .expect(200);
    }

    private AggregateState replayed(DomainEventMessage<?> snapshot) {
        return cinelog.part(QueryGateway.class)
                .query(
                        new GetState(
                                snapshot.getType(),
                                snapshot.getAggregateIdentifier(),
                                snapshot.getSequenceNumber(),
                                null,
                                true),
                        AggregateState.class)
                .join();
    }
}
