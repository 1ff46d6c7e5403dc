package dev.cinelog.app.cli;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.RunningServer;
import dev.cinelog.app.data.ServerFile;
import dev.cinelog.app.data.StartRefused;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cinelog serve}: the server, until Ctrl-C. */
@Command(name = "serve", description = "Run the server until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    private final ServerStart start;
    private final PrintWriter out;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            defaultValue = "${env:PORT:-8000}",
            description = "Port to answer on, 0 for any free one; else PORT, else 8000.")
    private int port;

    @Option(
            names = "--target",
            paramLabel = "PART",
            defaultValue = "all",
            description = "Which parts run in this process; by default all.")
    private String target = "all";

    @Option(names = "--parent", hidden = true, description = "End when the process of this id does.")
    private @Nullable Long parent;

    @Mixin
    private DataOption data = new DataOption();

    ServeCommand(ServerStart start, PrintWriter out) {
        this.start = start;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (parent != null) {
            ParentWatch.endWith(parent);
        }
        DataDirectory directory = data.directory().create();
        directory.lock();
        int answering = answering(new ServeOptions(port, directory, target));
        ServerFile file = directory.serverFile();
        file.announce(answering);
        Runtime.getRuntime().addShutdownHook(new Thread(file::remove, "server-file"));
        tell(directory, new RunningServer(ProcessHandle.current().pid(), answering));
        return 0;
    }

    private int answering(ServeOptions options) throws Exception {
        try {
            return start.start(options);
        } catch (Exception e) {
            if (Causes.of(e).anyMatch(BindException.class::isInstance)) {
                throw new StartRefused("Port " + port + " is taken: choose another with --port.", e);
            }
            throw e;
        }
    }

    private void tell(DataDirectory directory, RunningServer server) {
        out.println("Cinelog answers on " + server.url() + " (process " + server.pid() + "). Ctrl-C stops it.");
        out.println("  data            " + directory.path());
        out.println("  operator token  " + directory.resolve("operator.token"));
        out.flush();
    }
}
