package dev.cinelog.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}, in which PostgreSQL writes down which process runs on a directory, and which a killed one leaves behind. */
final class PidFile {

    private final Path directory;
    private final Path file;

    PidFile(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("postmaster.pid");
    }

    /** The living process of that number, be it a stranger. */
    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .findFirst();
    }

    /** The living postgres that was started on this very directory. */
    Optional<ProcessHandle> postmaster() throws IOException {
        return process().filter(this::runsHere);
    }

    private boolean runsHere(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return postgres && Arrays.asList(arguments).contains(directory.toString());
    }

    /**
     * PostgreSQL takes any living process of that number for a server and would refuse to start. It knows this process as its own
     * parent, though, so under our number it goes on to look whether the old server's shared memory is still in use.
     */
    void disown() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, lines);
    }
}
