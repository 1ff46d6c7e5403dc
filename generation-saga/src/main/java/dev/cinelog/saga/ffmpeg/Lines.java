package dev.cinelog.saga.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.function.Consumer;

/** Reads a child's output line by line, whatever it contains: lines are cut, and the whole is bounded. */
final class Lines {

    private static final int LONGEST = 4096;

    private Lines() {}

    /** Ends with the stream. Carriage returns end lines too. */
    static void read(InputStream stream, long limit, Consumer<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        long seen = 0;
        try (Reader reader = new InputStreamReader(stream, UTF_8)) {
            char[] buffer = new char[8192];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                seen += count;
                if (seen > limit) {
                    throw new IOException("more than " + limit + " characters of output");
                }
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\n' || buffer[i] == '\r') {
                        flush(line, lines);
                    } else if (line.length() < LONGEST) {
                        line.append(buffer[i]);
                    }
                }
            }
        }
        flush(line, lines);
    }

    private static void flush(StringBuilder line, Consumer<String> lines) {
        if (!line.isEmpty()) {
            lines.accept(line.toString());
            line.setLength(0);
        }
    }
}
