package dev.cinelog.app.cli.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ServerConnectionTest {

    private final StubServer server = new StubServer();
    private final Path directory;

    ServerConnectionTest(@TempDir Path directory) throws IOException {
        this.directory = directory;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isToTheServerOfTheDataDirectoryAsItsOperator() throws IOException {
        server.answer("GET /ops/a", 200, "{\"b\":1}");
        try (DataLock lock = server.runsOn(new DataDirectory(directory))) {
            assertThat(lock).isNotNull();

            assertThat(connect("--data=" + directory)
                            .get("ops/a?c=d", JsonNode.class)
                            .path("b")
                            .asInt())
                    .isEqualTo(1);
        }
        assertThat(server.asked()).containsExactly("GET /ops/a?c=d as operator-token");
    }

    @Test
    void isToAnyServerWithATokenOfItsOwn() throws IOException {
        Path token = Files.writeString(directory.resolve("token"), "mine\n");
        server.answer("POST /ops/a", 202, "{}").answer("DELETE /ops/a", 204, "");

        ServerConnection connection = connect("--data=" + directory, "--url=" + server.url(), "--token-file=" + token);
        connection.post("ops/a", Map.of("b", 1), JsonNode.class);
        connection.delete("ops/a");

        assertThat(server.asked()).containsExactly("POST /ops/a as mine", "DELETE /ops/a as mine");
        assertThat(server.bodies()).containsExactly("{\"b\":1}", "");
    }

    @Test
    void streams() throws IOException {
        server.answer("GET /audit/export", 200, "{}\n{}\n");

        try (var lines = own().stream("audit/export")) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("{}\n{}\n");
        }
    }

    @Test
    void saysWhatTheServerSaid() throws IOException {
        server.answer("GET /ops/a", 403, "{\"status\":403,\"detail\":\"You may not do this.\"}");

        assertThatThrownBy(() -> own().get("ops/a?b=c", JsonNode.class))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("The server refused GET /ops/a (403): You may not do this.");
        assertThatThrownBy(() -> own().stream("ops/a"))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("The server refused GET /ops/a (403): You may not do this.");
    }

    @Test
    void isRefusedWhereNoServerRuns() {
        assertThatThrownBy(() -> connect("--data=" + directory))
                .isInstanceOf(CommandFailed.class)
                .hasMessageStartingWith("No server runs on " + directory);
    }

    @Test
    void isRefusedWithoutAToken() {
        assertThatThrownBy(() -> connect("--data=" + directory, "--url=" + server.url()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageStartingWith("No operator token of " + server.url());
        assertThatThrownBy(() ->
                        connect("--data=" + directory, "--url=" + server.url(), "--token-file=" + directory + "/none"))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void endsWhenTheServerIsGone() throws IOException {
        ServerConnection connection = own();
        server.close();

        assertThatThrownBy(() -> connection.get("ops/a", JsonNode.class))
                .isInstanceOf(CommandFailed.class)
                .hasMessage(server.url() + " does not answer.");
    }

    private ServerConnection own() throws IOException {
        Path token = Files.writeString(directory.resolve("token"), "mine");
        return connect("--data=" + directory, "--url=" + server.url(), "--token-file=" + token);
    }

    private static ServerConnection connect(String... arguments) {
        ServerOption option = new ServerOption();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("server", CommandLine.Model.CommandSpec.forAnnotatedObject(option)))
                .parseArgs(arguments);
        return option.connect();
    }
}
