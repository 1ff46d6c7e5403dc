package dev.cinelog.app.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the PostgreSQL server writes down about itself. */
record ServerLog(Path path) {

    private static final int MOST_OF_A_START = 1 << 16;

    long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /** What was written after the log had a length, as far as a start writes. */
    String since(long length) throws IOException {
        if (!Files.exists(path)) {
            return "";
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(length);
            return new String(bytes.readNBytes(MOST_OF_A_START), StandardCharsets.UTF_8);
        }
    }

    /** The last reason that a piece of log gives for the server's end. */
    static String reasonIn(String said, String otherwise) {
        return Arrays.stream(said.split("\n"))
                .filter(line -> line.contains("FATAL: ") || line.contains("PANIC: "))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceFirst(".*(FATAL|PANIC): +", ""))
                .orElse(otherwise);
    }
}
