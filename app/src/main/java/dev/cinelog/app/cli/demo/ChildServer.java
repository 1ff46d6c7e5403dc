package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.OwnerOnly;
import dev.cinelog.app.data.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server that was started for this demo, in a process of its own on a free port, and ends with it. */
final class ChildServer implements DemoServer {

    private static final int STOP_SECONDS = 60;

    private final DataDirectory data;
    private final Path log;
    private final Process process;
    private final Thread caller = Thread.currentThread();
    private final Thread onCtrlC = new Thread(this::giveUp, "stop-server");

    private ChildServer(DataDirectory data, Path log, Process process) {
        this.data = data;
        this.log = log;
        this.process = process;
    }

    /** @param program what to run; where to find its data, and whose child it is, is added */
    static ChildServer start(List<String> program, DataDirectory data) {
        Path log = data.resolve("demo-server.log");
        try {
            OwnerOnly.write(log, "");
            Process process = new ProcessBuilder(program)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            ChildServer server = new ChildServer(data, log, process);
            Runtime.getRuntime().addShutdownHook(server.onCtrlC);
            return server;
        } catch (IOException e) {
            throw new CommandFailed("No server can be started: " + e + ".", e);
        }
    }

    /** Where it answers, once it does. */
    Optional<RunningServer> answering() {
        if (!process.isAlive()) {
            throw new CommandFailed("The server did not start: " + lastWords() + " (more in " + log + ").");
        }
        return data.serverFile().read().filter(server -> server.pid() == process.pid());
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.stream()
                    .filter(line -> line.startsWith("cinelog: "))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.replaceFirst("^cinelog: ", ""))
                    .orElse("it ended with code " + process.exitValue());
        } catch (IOException e) {
            return "it ended with code " + process.exitValue();
        }
    }

    @Override
    public URI url() {
        return answering()
                .orElseThrow(() -> new CommandFailed("The server is gone; see " + log + "."))
                .url();
    }

    @Override
    public Optional<String> operatorToken() {
        return data.operatorToken().read();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(onCtrlC);
        } catch (IllegalStateException e) {
            // Ctrl-C came first, and the hook has done it.
        }
    }

    /** Whoever waits for the server lets go of it first, or an open event stream would hold up its end. */
    private void giveUp() {
        caller.interrupt();
        stop();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
