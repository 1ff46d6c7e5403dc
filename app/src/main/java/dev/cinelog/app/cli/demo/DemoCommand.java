package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.DataOption;
import dev.cinelog.app.cli.Terminal;
import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.ServerAway;
import dev.cinelog.app.cli.client.ServerUrl;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cinelog demo}: a video from a prompt, and the events that made it. */
@Command(name = "demo", description = "Make one video from a prompt, and show the events that made it.")
public final class DemoCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "PROMPT", converter = Prompt.class, description = "What the video is to show.")
    private String prompt = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = ServerUrl.class,
            description = "Server to use; else the one that runs on the data directory, else one is started for this.")
    private @Nullable URI url;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            converter = WholeSeconds.class,
            description = "Length of the video; by default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x720",
            converter = FrameSize.class,
            description = "Frame of the video; by default ${DEFAULT-VALUE}.")
    private String size = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where to put video and thumbnail; by default here.")
    private Path output = Path.of(".");

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            converter = WholeSeconds.class,
            description = "When to give up; by default after ${DEFAULT-VALUE}.")
    private int timeout;

    @Mixin
    private DataOption data = new DataOption();

    public DemoCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Deadline deadline = new Deadline(
                Duration.ofSeconds(timeout), "No video after " + timeout + " s; a longer --timeout may help.");
        Http http = new Http(deadline);
        ServerSearch search = new ServerSearch(data.directory(), deadline, new Readiness(http), out);
        try (DemoServer server = search.find(url)) {
            new Demo(deadline, http, out, this::display).tell(server, new VideoOrder(prompt, seconds, size), output);
            return 0;
        } catch (ServerAway away) {
            throw away.forGood();
        }
    }

    private ProgressDisplay display() {
        return Terminal.redraws() ? new ProgressOnTerminal(err, Terminal.charset()) : new ProgressLines(err);
    }
}
