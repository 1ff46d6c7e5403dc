package dev.cinelog.app.cli.demo;

import static dev.cinelog.app.cli.demo.StubCinelog.event;
import static dev.cinelog.app.cli.demo.StubCinelog.failedVideo;
import static dev.cinelog.app.cli.demo.StubCinelog.readyVideo;
import static dev.cinelog.app.cli.demo.StubCinelog.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.cli.CommandRun;
import dev.cinelog.app.cli.client.StubServer;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String RENDERING = event("pending", 0) + ": heartbeat\n\n" + event("processing", 40);

    private final StubCinelog server = new StubCinelog();
    private final Path directory;

    DemoCommandTest(@TempDir Path directory) throws IOException {
        this.directory = directory;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void makesAVideoWithTheServerOfTheDataDirectoryAndShowsItsEvents() throws Exception {
        server.streamThatStaysOpen(RENDERING + event("completed", 100)).states(readyVideo());
        DataDirectory data = new DataDirectory(directory.resolve("data")).create();
        try (DataLock lock = server.server().runsOn(data)) {
            assertThat(lock).isNotNull();

            CommandRun run = CommandRun.of(
                    "demo", "a fox", "--seconds=3", "--size=640x360", "--data=" + data.path(), "--output=" + directory);

            assertThat(run.err()).isEqualTo("pending 0 %\nprocessing 40 %\ncompleted 100 %\n");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("video      " + file(".mp4") + "  (17 B, of unknown length)")
                    .contains("thumbnail  " + file(".jpg") + "  (20 B)");
            assertThat(run.out().lines().filter(line -> line.startsWith("  ") && line.contains("05.100")))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .endsWith(
                                            "VideoRequested           prompt=••• seconds=5 width=1280 visibility=PUBLIC"),
                            second -> assertThat(second).endsWith("GenerationRequested      maxRetries=3"));
            assertThat(run.out())
                    .containsSubsequence(
                            "GenerationProgressed", "attempt=1 percent=40", "VideoPublished", "bytes=1000");
        }
        assertThat(server.asked())
                .containsSubsequence(
                        "POST /auth/register",
                        "POST /videos/create as user-token",
                        "GET /videos/" + StubCinelog.VIDEO + "/events as user-token",
                        "GET /media/v.mp4",
                        "GET /audit/Video/" + StubCinelog.VIDEO + " as operator-token");
        assertThat(server.bodies()).contains("{\"prompt\":\"a fox\",\"seconds\":3,\"size\":\"640x360\"}");
        assertThat(file(".mp4")).hasContent("not really a film");
        assertThat(file(".mp4.part")).doesNotExist();
    }

    @Test
    void asksAgainAndAgainWhenTheStreamBreaks() {
        server.stream(RENDERING).states(video("processing", 60), readyVideo());

        CommandRun run = demo();

        assertThat(run.err()).contains("processing 40 %\nprocessing 60 %\ncompleted 100 %\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void asksAgainAndAgainWhereThereIsNoStream() {
        server.states(video("processing", 60), readyVideo());

        assertThat(demo().exitCode()).isZero();
    }

    @Test
    void doesNotSendTheOperatorTokenToAnotherServer() throws IOException {
        server.states(readyVideo());
        new DataDirectory(directory).operatorToken().write(StubServer.OPERATOR_TOKEN);

        CommandRun run = demo();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No operator token");
        assertThat(server.asked()).noneMatch(request -> request.contains("/audit/"));
    }

    @Test
    void saysWhyAVideoFailed() {
        server.streamThatStaysOpen(RENDERING + event("failed", 40)).states(failedVideo("no such size"));

        assertFailure(demo(), "cinelog: The video failed: no such size");
    }

    @Test
    void passesOnWhatTheServerRefuses() {
        server.answer("POST /videos/create", 401, "{\"message\":\"Sign in again\",\"statusCode\":401}");

        assertFailure(demo(), "cinelog: The server refused POST /videos/create (401): Sign in again");
    }

    @Test
    void saysSoWhenNoServerAnswers() {
        server.close();

        assertFailure(demo(), "cinelog: " + server.url() + " does not answer.");
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        server.states(video("processing", 60));

        CommandRun run = demo("--timeout=1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).endsWith("cinelog: No video after 1 s; a longer --timeout may help.\n");
    }

    @Test
    void showsTheStackTraceToThoseWhoAskForIt() {
        server.close();

        assertThat(demo("--verbose").err()).contains("\tat dev.cinelog.app.cli.client");
    }

    private CommandRun demo(String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "demo";
        arguments[1] = "a fox";
        arguments[2] = "--url=" + server.url();
        arguments[3] = "--data=" + directory;
        arguments[4] = "--output=" + directory;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(arguments);
    }

    private void assertFailure(CommandRun run, String sentence) {
        assertThat(run.err().lines()).last().isEqualTo(sentence);
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Path file(String ending) {
        return directory.resolve("cinelog-" + StubCinelog.VIDEO + ending);
    }
}
