package dev.cinelog.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command in this process and keeps what it printed. */
public final class CommandRun {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private CommandRun(ServerStart start, String... arguments) {
        exitCode = new CommandLineInterface(start, new PrintWriter(out), new PrintWriter(err)).run(arguments);
    }

    public static CommandRun of(String... arguments) {
        return new CommandRun(
                options -> {
                    throw new IllegalStateException("No server here");
                },
                arguments);
    }

    static CommandRun with(ServerStart start, String... arguments) {
        return new CommandRun(start, arguments);
    }

    public int exitCode() {
        return exitCode;
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
