package dev.cinelog.app.postgres;

import dev.cinelog.app.data.OwnerOnly;
import dev.cinelog.app.data.StartRefused;
import dev.cinelog.app.postgres.PostgresCommands.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.FileUtils;

/** The files of one PostgreSQL server. */
final class Cluster {

    private final Path directory;
    private final PostgresCommands commands;
    private final String version;

    Cluster(Path directory, PostgresCommands commands) throws IOException {
        this.directory = directory;
        this.commands = commands;
        this.version = commands.run("postgres", "--version").output().replaceFirst("^\\D*", "");
    }

    Path directory() {
        return directory;
    }

    /** Of the programs: {@code 17.11}. */
    String version() {
        return version;
    }

    boolean exists() {
        return Files.exists(versionFile());
    }

    private Path versionFile() {
        return directory.resolve("PG_VERSION");
    }

    void refuseOtherVersion() throws IOException {
        if (!exists()) {
            return;
        }
        String written = Files.readString(versionFile()).strip();
        String ours = version.split("\\.", -1)[0];
        if (!written.equals(ours)) {
            throw new StartRefused(
                    directory + " was written by PostgreSQL " + written + ", and this Cinelog brings " + ours
                            + ": start the Cinelog that wrote it, export, and import here into an empty data directory.");
        }
    }

    /** Makes the files on first use, aside, so that an interrupted start leaves no half of them under the final name. */
    void initialise(String password) throws IOException {
        if (exists()) {
            return;
        }
        Path draft = directory.resolveSibling(directory.getFileName() + ".new");
        FileUtils.deleteDirectory(draft.toFile());
        Path passwordFile = Files.createTempFile("cinelog", ".password");
        try {
            Files.writeString(passwordFile, password);
            initdb(draft, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.writeString(
                draft.resolve("postgresql.conf"),
                "\ninclude '" + ServerSettings.FILE + "'\n",
                StandardOpenOption.APPEND);
        ServerSettings.write(draft, 0);
        Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.settle(directory.resolveSibling(""));
    }

    /** The built-in locale sorts by code point for ever: an upgrade of the system's C library cannot break an index. */
    private void initdb(Path target, Path passwordFile) throws IOException {
        Outcome outcome = commands.run(
                "initdb",
                "--pgdata=" + target,
                "--username=" + EmbeddedDatabase.USER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        if (!outcome.succeeded()) {
            throw new StartRefused("PostgreSQL could not set up " + directory + ": " + outcome.lastLine() + ".");
        }
    }
}
