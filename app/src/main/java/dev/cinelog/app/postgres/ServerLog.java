package dev.cinelog.app.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the PostgreSQL server writes down about itself. */
record ServerLog(Path path) {

    long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /** What was written after the log had a length. */
    String since(long length) throws IOException {
        if (!Files.exists(path)) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(path);
        return new String(bytes, (int) length, bytes.length - (int) length, StandardCharsets.UTF_8);
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
