package dev.cinelog.app.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL's programs ({@code initdb}, {@code pg_ctl}, {@code postgres}). */
final class PostgresCommands {

    private final Path home;
    private final List<String> prefix;

    /**
     * @param home where {@code bin}, {@code lib} and {@code share} are
     * @param prefix what to put before each command
     */
    PostgresCommands(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    /** Waits for a program to end, however long it takes: each one used here bounds itself. */
    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        withoutSettingsOfOthers(builder.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " ran", e);
        }
    }

    /** Variables meant for another PostgreSQL of the same person must not reach this one; messages are read here, so in English. */
    private static void withoutSettingsOfOthers(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
    }

    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }

        String lastLine() {
            return output.substring(output.lastIndexOf('\n') + 1);
        }
    }
}
