package dev.cinelog.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code server.json}: how the command line finds the server of a data directory. It may outlive a killed server; only
 * {@link DataDirectory#locked()} says that one runs.
 */
public final class ServerFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    ServerFile(Path file) {
        this.file = file;
    }

    /** Tells that this process answers on a port now. */
    public void announce(int port) throws IOException {
        RunningServer server = new RunningServer(ProcessHandle.current().pid(), port);
        OwnerOnly.write(file, JSON.writeValueAsString(server));
    }

    /** What was announced last, and not removed. */
    public Optional<RunningServer> read() {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), RunningServer.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
