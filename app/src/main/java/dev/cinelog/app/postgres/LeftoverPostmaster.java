package dev.cinelog.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process that a killed Cinelog left behind. Its pid may have gone to a stranger since, above all in containers, where
 * pids are small: only a postgres that was started on this very directory is stopped.
 */
final class LeftoverPostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverPostmaster.class);

    private final Path directory;
    private final Path pidFile;
    private final Postmaster postmaster;

    LeftoverPostmaster(Path directory, Postmaster postmaster) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
        this.postmaster = postmaster;
    }

    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
        Optional<ProcessHandle> process = process(lines);
        if (process.isEmpty()) {
            return;
        }
        if (runsOn(directory, process.get())) {
            LOG.info("Stopping the PostgreSQL (process {}) that a killed Cinelog left", lines.get(0));
            postmaster.stop();
        } else {
            disown(lines);
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .findFirst();
    }

    static boolean runsOn(Path directory, ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return postgres && Arrays.asList(arguments).contains(directory.toString());
    }

    /**
     * PostgreSQL takes any living process of that pid for a server and would refuse to start. It knows this process as its own
     * parent, though, so under our pid it goes on to look whether the old server's shared memory is still in use.
     */
    private void disown(List<String> lines) throws IOException {
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);
    }
}
