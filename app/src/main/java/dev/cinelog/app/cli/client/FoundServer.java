package dev.cinelog.app.cli.client;

import dev.cinelog.app.data.DataDirectory;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A server that runs already.
 *
 * @param operatorToken only for the server of the data directory at hand: another one has no business with this one's token
 */
public record FoundServer(URI url, Optional<String> operatorToken) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The one at an address. */
    public static FoundServer at(URI url, DataDirectory data) {
        boolean ofThisDirectory = data.locked()
                && THIS_MACHINE.contains(url.getHost())
                && data.serverFile()
                        .read()
                        .filter(server -> server.port() == url.getPort())
                        .isPresent();
        return new FoundServer(url, ofThisDirectory ? data.operatorToken().read() : Optional.empty());
    }

    /** The one that runs on a data directory; nothing while it starts or where none does. */
    public static Optional<FoundServer> on(DataDirectory data) {
        return data.locked()
                ? data.serverFile()
                        .read()
                        .map(server -> new FoundServer(
                                server.url(), data.operatorToken().read()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "FoundServer[" + url + "]";
    }
}
