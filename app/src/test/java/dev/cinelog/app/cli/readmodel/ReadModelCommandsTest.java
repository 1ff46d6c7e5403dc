package dev.cinelog.app.cli.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.cinelog.app.cli.CommandRun;
import dev.cinelog.app.cli.client.StubServer;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadModelCommandsTest {

    private static final String READ_MODELS = """
            {"events":12345,"readModels":[
             {"name":"feed","version":1,"rows":2000,"bytes":40960,"lagEvents":3,"lagMillis":12,"deadLetters":0,
              "undoable":true,"rebuildId":"r1"},
             {"name":"liked","version":2,"rows":7,"bytes":512,"lagEvents":0,"lagMillis":0,"deadLetters":1,
              "undoable":false,"rebuildId":null}]}""";

    private static final String BUILDING = """
            {"id":"r1","readModel":"feed","purpose":"replace","phase":"building","eventsDone":5000,"eventsTotal":12345,
             "eventsPerSecond":2500,"remainingSeconds":3,"comparison":null,"failure":null,
             "startedAt":"2026-03-01T12:00:00Z","endedAt":null}""";

    private static final String SAME = "{\"rows\":2000,\"differing\":0,\"differences\":[]}";

    private static final String DIFFERENT = """
            {"rows":2000,"differing":2,"differences":[
             {"table":"card","key":"{\\"video_id\\": \\"v\\"}","kind":"value","column":"likes","lastEventId":"e7"},
             {"table":"card","key":"{\\"video_id\\": \\"w\\"}","kind":"only_served","column":null,"lastEventId":null}]}""";

    private final StubServer server = new StubServer();
    private final DataDirectory data;
    private final DataLock lock;

    ReadModelCommandsTest(@TempDir Path directory) throws IOException {
        data = new DataDirectory(directory);
        lock = server.runsOn(data);
    }

    @BeforeEach
    void answer() {
        server.answer("GET /ops/read-models", 200, READ_MODELS);
    }

    @AfterEach
    void stop() throws IOException {
        lock.close();
        server.close();
    }

    @Test
    void showsHowReadModelsStand() {
        server.answer("GET /ops/read-models/feed/rebuilds/r1", 200, BUILDING);

        assertThat(run("read-models").out()).isEqualTo("""
                read model  version  rows   bytes    lag  waiting  dead letters  undo  at work
                feed        1        2,000  41.0 kB  3    12 ms    0             yes   replace: 40 % building, 2,500 events/s, 3 s left
                liked       2        7      512 B    0    0 ms     1             no    -
                """);
    }

    @Test
    void showsThemAsJsonLines() {
        assertThat(run("read-models", "--json").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"name\":\"feed\",\"version\":1,");
    }

    @Test
    void saysWhatARebuildWouldDoAndDoesNothing() {
        var run = run("rebuild", "--all", "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                read model  events to read  rows now  bytes now
                feed        12,345          2,000     41.0 kB
                liked       12,345          7         512 B
                Each is built beside the one that serves, compared with it, and takes its place; 'cinelog undo' brings the other one back.
                """);
        assertThat(server.asked()).containsExactly("GET /ops/read-models as operator-token");
    }

    @Test
    void rebuildsAndComparesInTheEnd() {
        orders("rebuilds", "r1", BUILDING, ended("replace", DIFFERENT));

        var run = run("rebuild", "feed", "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("""
                feed: 40 % building, 2,500 events/s, 3 s left
                feed: 100 % completed
                """);
        assertThat(run.out()).endsWith("""
                feed was rebuilt from 12,345 events and serves, after 5.0 s.
                Compared with what served before at the same event, 2 of 2,000 rows differ:
                table  key                column  how          last event
                card   {"video_id": "v"}  likes   value        e7
                card   {"video_id": "w"}  -       only served  -
                """);
        assertThat(server.bodies()).contains("{\"swap\":true}");
    }

    @Test
    void onlyComparesWithoutASwapAndFailsOnDifferences() {
        orders("rebuilds", "r1", ended("verify", DIFFERENT));

        var run = run("rebuild", "feed", "--no-swap", "--yes");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("thrown away", "feed was compared with what 12,345 events make of it");
        assertThat(server.bodies()).contains("{\"swap\":false}");
    }

    @Test
    void verifies() {
        orders("verify", "r1", ended("verify", SAME));

        var run = run("verify", "feed");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                feed was compared with what 12,345 events make of it, after 5.0 s.
                Compared with what serves at the same event, none of 2,000 rows differs.
                """);
    }

    @Test
    void failsWhereHistoryMakesSomethingElse() {
        orders("verify", "r1", ended("verify", DIFFERENT));

        assertThat(run("verify", "feed").exitCode()).isEqualTo(1);
    }

    @Test
    void bringsBackWhatServedBefore() {
        orders("undo", "r1", ended("undo", "null"));

        var run = run("undo", "feed", "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("feed is again what it was before, up to date, and serves, after 5.0 s.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "undo"})
    void asksNobodyWhereNobodyIs(String command) {
        var run = run(command, "feed");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("cinelog: Nobody can be asked here whether this may be done; --yes says that it may.");
        assertThat(server.asked()).containsExactly("GET /ops/read-models as operator-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "undo"})
    void namesThoseThatThereAre(String command) {
        assertFailure(
                run(command, "GenerationSaga", "--yes"),
                "cinelog: No read model is called GenerationSaga; there are feed, liked.");
    }

    @Test
    void saysThatItIsBeingRebuiltAlready() {
        server.answer(
                "POST /ops/read-models/feed/rebuilds", 409, "{\"detail\":\"feed is being rebuilt already, by r0.\"}");

        var run = run("rebuild", "feed", "--yes");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("cinelog: The server refused POST /ops/read-models/feed/rebuilds (409): "
                        + "feed is being rebuilt already, by r0.\n");
    }

    @Test
    void saysThatTheRoleIsMissing() {
        server.answer("GET /ops/read-models", 403, "{\"detail\":\"You may not do this.\"}");

        assertFailure(
                run("read-models"), "cinelog: The server refused GET /ops/read-models (403): You may not do this.");
    }

    @Test
    void saysThatNoServerRuns() throws IOException {
        lock.close();

        var run = run("read-models");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("cinelog: No server runs on " + data.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "failed"})
    void saysWhatBecameOfARebuildThatDidNotEndWell(String phase) {
        orders(
                "verify",
                "r1",
                ended("verify", "null")
                        .replace("completed", phase)
                        .replace("\"failure\":null", "\"failure\":\"The disk is full.\""));

        var run = run("verify", "feed");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("feed serves as before").doesNotContain("Exception");
    }

    @Test
    void wantsNamesOrAllOfThem() {
        assertThat(run("rebuild", "--yes").exitCode()).isEqualTo(2);
        assertThat(run("rebuild", "feed", "--all").exitCode()).isEqualTo(2);
        assertThat(server.asked()).isEmpty();
    }

    private void orders(String what, String id, String... answers) {
        var asked = new AtomicInteger();
        server.answer("POST /ops/read-models/feed/" + what, 202, "{\"id\":\"" + id + "\"}")
                .on("GET /ops/read-models/feed/rebuilds/" + id, exchange -> next(exchange, asked, answers));
    }

    private static void next(HttpExchange exchange, AtomicInteger asked, String... answers) throws IOException {
        StubServer.send(exchange, 200, answers[Math.min(asked.getAndIncrement(), answers.length - 1)]);
    }

    private static String ended(String purpose, String comparison) {
        return """
                {"id":"r1","readModel":"feed","purpose":"%s","phase":"completed","eventsDone":12345,"eventsTotal":12345,
                 "eventsPerSecond":null,"remainingSeconds":null,"comparison":%s,"failure":null,
                 "startedAt":"2026-03-01T12:00:00Z","endedAt":"2026-03-01T12:00:05Z"}""".formatted(purpose, comparison);
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data=" + data.path());
        return CommandRun.of(all.toArray(new String[0]));
    }

    private static void assertFailure(CommandRun run, String sentence) {
        assertThat(run.err()).isEqualTo(sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }
}
