package dev.cinelog.app.cli.audit;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

    private static final String REQUESTED = """
            {"position":7,"eventId":"e7","aggregateType":"Video","aggregateId":"v","sequence":0,"type":"VideoRequested",\
            "at":"2026-03-01T12:00:00Z","payload":{"prompt":"[masked]"},"metadata":{"actor":"ada","contract":"feed"},\
            "causes":[],"changes":[{"field":"published","before":null,"after":false}]}""";

    private static final String PUBLISHED = """
            {"position":9,"eventId":"e9","aggregateType":"Video","aggregateId":"v","sequence":1,"type":"VideoPublished",\
            "at":"2026-03-01T12:00:09Z","payload":{},"metadata":{"actor":"system"},\
            "causes":[{"eventId":"e8","type":"GenerationSucceeded"}],\
            "changes":[{"field":"published","before":false,"after":true}]}""";

    private final StubServer server = new StubServer();
    private final DataDirectory data;
    private DataLock lock;

    AuditCommandTest(@TempDir Path directory) throws IOException {
        data = new DataDirectory(directory);
        lock = server.runsOn(data);
    }

    @BeforeEach
    void answer() {
        server.on("GET /audit/events", AuditCommandTest::page)
                .on("POST /audit/events", AuditCommandTest::page)
                .on("GET /audit/Video/v", exchange -> StubServer.send(exchange, 200, piece(exchange)))
                .answer("POST /audit/Video/v", 200, "{\"events\":[" + REQUESTED + "],\"next\":null}")
                .answer(
                        "GET /audit/correlations/c",
                        200,
                        "{\"complete\":false,\"events\":["
                                + REQUESTED.replace("{\"position\"", "{\"depth\":0,\"position\"") + ","
                                + PUBLISHED.replace("{\"position\"", "{\"depth\":1,\"position\"") + "]}");
    }

    @AfterEach
    void stop() throws IOException {
        lock.close();
        server.close();
    }

    @Test
    void listsEventsPageByPage() {
        var run = audit(
                "events", "--type=VideoRequested", "--actor=a b", "--from=2026-03-01T00:00:00+01:00", "--limit=201");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                position  at                    event           aggregate  actor   contract
                7         2026-03-01T12:00:00Z  VideoRequested  Video v    ada     feed
                9         2026-03-01T12:00:09Z  VideoPublished  Video v    system  -
                """);
        var query = "GET /audit/events?type=VideoRequested&actor=a%20b&from=2026-03-01T00%3A00%3A00%2B01%3A00&limit=";
        assertThat(server.asked())
                .containsExactly(query + "200 as operator-token", query + "200&cursor=next as operator-token");
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(audit("events", "--limit=1", "--oldest-first").out())
                .contains("VideoRequested")
                .doesNotContain("VideoPublished");
        assertThat(server.asked()).containsExactly("GET /audit/events?first=oldest&limit=1 as operator-token");
    }

    @Test
    void printsOneObjectALine() {
        assertThat(audit("events", "--json").out()).isEqualTo(REQUESTED + "\n" + PUBLISHED + "\n");
        assertThat(audit("show", "Video", "v", "--json").out()).isEqualTo(REQUESTED + "\n" + PUBLISHED + "\n");
    }

    @Test
    void showsWhatHappenedToAnAggregateWhyAndWhatItChanged() {
        assertThat(audit("show", "Video", "v").out()).isEqualTo("""
                sequence  at                    event           actor   why                  changed
                0         2026-03-01T12:00:00Z  VideoRequested  ada     feed                 published: false
                1         2026-03-01T12:00:09Z  VideoPublished  system  GenerationSucceeded  published: false → true
                """);
        assertThat(server.asked())
                .containsExactly(
                        "GET /audit/Video/v as operator-token", "GET /audit/Video/v?after=0 as operator-token");
    }

    @Test
    void showsAnAggregateAsItWas() {
        server.answer("GET /audit/Video/v", 200, """
                {"aggregateType":"Video","aggregateId":"v","sequence":1,"at":"2026-03-01T12:00:09Z",
                 "fields":{"published":true,"title":null,"spec":{"seconds":5}}}""");

        assertThat(audit("at", "2026-03-01T12:00:10Z", "Video", "v").out()).isEqualTo("""
                Video v after event 1 of 2026-03-01T12:00:09Z
                field      value
                published  true
                title      -
                spec       {"seconds":5}
                """);
        assertThat(server.asked()).containsExactly("GET /audit/Video/v?at=2026-03-01T12%3A00%3A10Z as operator-token");
    }

    @Test
    void showsWhatOneRequestSetOffAsATree() {
        assertThat(audit("correlation", "c").out()).isEqualTo("""
                at                    event             aggregate  actor
                2026-03-01T12:00:00Z  VideoRequested    Video v    ada
                2026-03-01T12:00:09Z    VideoPublished  Video v    system
                There is more of it than is shown.
                """);
    }

    @Test
    void revealsForAReason() {
        assertThat(audit("show", "Video", "v", "--reveal", "--reason=Case 4711").exitCode())
                .isZero();

        assertThat(server.asked()).containsExactly("POST /audit/Video/v as operator-token");
        assertThat(server.bodies()).containsExactly("{\"reason\":\"Case 4711\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "--reveal, cinelog: --reveal needs a --reason",
        "--reason=4711, cinelog: --reason does nothing without --reveal"
    })
    void revealsNothingByHalves(String option, String sentence) {
        var run = audit("show", "Video", "v", option);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(sentence);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void saysWhatHistoryDoesNotKnow() {
        server.answer("GET /audit/Planet/x", 404, "{\"detail\":\"History knows no Planet of this id.\"}");

        assertFailure(
                audit("show", "Planet", "x"),
                "cinelog: The server refused GET /audit/Planet/x (404): History knows no Planet of this id.");
    }

    @Test
    void saysThatTheRoleIsMissing() {
        server.answer("GET /audit/events", 403, "{\"detail\":\"You may not do this.\"}");

        assertFailure(audit("events"), "cinelog: The server refused GET /audit/events (403): You may not do this.");
    }

    @Test
    void saysThatNoServerRuns() throws IOException {
        lock.close();

        var run = audit("events");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("cinelog: No server runs on " + data.path());
    }

    private CommandRun audit(String... arguments) {
        List<String> all = new ArrayList<>(List.of("audit"));
        all.addAll(List.of(arguments));
        all.add("--data=" + data.path());
        return CommandRun.of(all.toArray(new String[0]));
    }

    private static void assertFailure(CommandRun run, String sentence) {
        assertThat(run.err()).isEqualTo(sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private static void page(HttpExchange exchange) throws IOException {
        var second = exchange.getRequestURI().getQuery().contains("cursor=next");
        StubServer.send(
                exchange,
                200,
                second
                        ? "{\"events\":[" + PUBLISHED + "],\"nextCursor\":null}"
                        : "{\"events\":[" + REQUESTED + "],\"nextCursor\":\"next\"}");
    }

    private static String piece(HttpExchange exchange) {
        return "after=0".equals(exchange.getRequestURI().getQuery())
                ? "{\"events\":[" + PUBLISHED + "],\"next\":null}"
                : "{\"events\":[" + REQUESTED + "],\"next\":0}";
    }
}
