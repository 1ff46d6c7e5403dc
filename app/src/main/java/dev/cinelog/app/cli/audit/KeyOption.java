package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --key}: the public keys that whoever checks something trusts. */
final class KeyOption {

    @Option(
            names = "--key",
            paramLabel = "PUBLIC.pem",
            description = "Public key to trust, in PEM; may be given several times.")
    private List<Path> files = new ArrayList<>();

    /** In PEM; nothing if none was given. */
    Optional<List<String>> pems() {
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(files.stream().map(KeyOption::read).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandFailed("The key in " + file + " cannot be read: " + e + ".", e);
        }
    }
}
