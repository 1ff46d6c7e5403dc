package dev.cinelog.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code operator.token}: the bearer token with which the command line acts as operator of the server on this data directory. */
public final class OperatorToken {

    private final Path file;

    OperatorToken(Path file) {
        this.file = file;
    }

    public void write(String token) throws IOException {
        OwnerOnly.write(file, token);
    }

    /** Nothing where no server wrote one yet, or where this user may not read it. */
    public Optional<String> read() {
        try {
            return Optional.of(Files.readString(file).strip()).filter(token -> !token.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
