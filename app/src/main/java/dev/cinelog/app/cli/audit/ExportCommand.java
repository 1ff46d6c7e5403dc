package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.ServerOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cinelog audit export}: history as lines of JSON that prove themselves. */
@Command(name = "export", description = "History as lines of JSON that prove themselves, up to the latest checkpoint.")
final class ExportCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--from", paramLabel = "N", description = "First place in history, from 0.")
    private @Nullable Long from;

    @Option(names = "--to", paramLabel = "N", description = "Place behind the last.")
    private @Nullable Long to;

    @Option(names = "--since", paramLabel = "TIME", description = "Such as 2026-03-01T12:00:00Z, inclusive.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Exclusive.")
    private @Nullable String until;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; else standard output.")
    private @Nullable Path output;

    @Mixin
    private ServerOption server = new ServerOption();

    ExportCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        String path = Question.of("export")
                .with("from", from)
                .with("to", to)
                .with("since", since)
                .with("until", until)
                .text();
        try (InputStream lines = server.connect().stream(path)) {
            if (output == null) {
                new InputStreamReader(lines, StandardCharsets.UTF_8).transferTo(out);
                out.flush();
            } else {
                long bytes = write(lines, output);
                err.printf(
                        "%s has %,d bytes. Check it with 'cinelog audit verify-export %s'.%n", output, bytes, output);
            }
        }
        return 0;
    }

    private static long write(InputStream lines, Path file) {
        try (var written = Files.newOutputStream(file)) {
            return lines.transferTo(written);
        } catch (IOException e) {
            throw new CommandFailed("The export was not written to its end: " + e + ".", e);
        }
    }
}
