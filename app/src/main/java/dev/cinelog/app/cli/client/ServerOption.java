package dev.cinelog.app.cli.client;

import dev.cinelog.app.cli.DataOption;
import dev.cinelog.app.data.DataDirectory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as whom: the server of the data directory as its operator, if nothing else is said. */
public final class ServerOption {

    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = ServerUrl.class,
            description = "Server to use; else the one that runs on the data directory.")
    private @Nullable URI url;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "File with the access token to use; else the operator token in the data directory.")
    private @Nullable Path tokenFile;

    @Mixin
    private DataOption data = new DataOption();

    /**
     * The connection.
     *
     * @throws CommandFailed if no server runs, or no token is readable
     */
    public ServerConnection connect() {
        FoundServer server = find(data.directory());
        return new ServerConnection(
                new ApiClient(server.url(), new Http(Deadline.none())),
                tokenFile == null ? token(server) : read(tokenFile));
    }

    private FoundServer find(DataDirectory directory) {
        if (url != null) {
            return FoundServer.at(url, directory);
        }
        return FoundServer.on(directory)
                .orElseThrow(() -> new CommandFailed("No server runs on " + directory.path()
                        + ": start one with 'cinelog serve', or name another with --data or --url."));
    }

    private static String token(FoundServer server) {
        return server.operatorToken()
                .orElseThrow(() -> new CommandFailed("No operator token of " + server.url()
                        + " is readable here: give --data its directory, or --token-file a file with a token."));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandFailed("The token in " + file + " cannot be read: " + e + ".", e);
        }
    }
}
