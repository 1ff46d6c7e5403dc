package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.query.feed.FeedReadModel;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;

/** What goes away by itself is no fault of the program's: whoever is refused for that is told to come again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageContractTest {

    private RunningCinelog cinelog;
    private Person ada;

    @BeforeAll
    void start() {
        cinelog = RunningCinelog.start(Map.of());
        ada = cinelog.people().newcomer("ada");
    }

    @AfterAll
    void stop() throws IOException {
        cinelog.close();
    }

    @Test
    void readersOfALockedTableMayComeAgain() throws SQLException {
        var answer = whileLocked(FeedReadModel.SCHEMA + ".card", () -> ada.api().get("/videos/feed"));

        assertThat(answer.expect(503).at("/error")).isEqualTo("UNAVAILABLE");
        assertThat(answer.header("Retry-After")).hasValue("1");
        ada.api().get("/videos/feed").expect(200);
    }

    @Test
    void operatorsMayLookAgain() throws SQLException {
        var answer = whileLocked(
                FeedReadModel.SCHEMA + ".dead_letter", () -> cinelog.operator().get("/ops/read-models"));

        assertThat(answer.expect(503).header("Retry-After")).hasValue("1");
        cinelog.operator().get("/ops/read-models").expect(200);
    }

    @Test
    void whatCannotBeWrittenMayBeSentAgain() throws SQLException {
        var answer = whileLocked(
                "event_store.domain_event",
                () -> ada.api()
                        .post("/videos/create", "{\"prompt\":\"a locked door\",\"seconds\":1,\"size\":\"160x90\"}"));

        assertThat(answer.expect(503).at("/error")).isEqualTo("UNAVAILABLE");
    }

    @Test
    void aFilterInFrontOfAllSaysSoToo() throws SQLException {
        var order = Request.of("POST", "/videos/create")
                .json("{\"prompt\":\"a locked door\",\"seconds\":1,\"size\":\"160x90\"}")
                .with("Idempotency-Key", "once");

        var answer = whileLocked("process.idempotency", () -> ada.api().send(order));

        assertThat(answer.expect(503).at("/error")).isEqualTo("UNAVAILABLE");
    }

    private Answer whileLocked(String table, Supplier<Answer> asked) throws SQLException {
        try (var connection = cinelog.part(PGSimpleDataSource.class).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
            return asked.get();
        }
    }
}
