package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.ServerOption;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cinelog undo}: the read model serves again that served before the last rebuild. */
@Command(name = "undo", description = "Let the read model serve again that served before its last rebuild.")
public final class UndoCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "NAME", description = "Such as feed; 'cinelog read-models' lists them.")
    private String name = "";

    @Mixin
    private ConsentOption consent = new ConsentOption();

    @Mixin
    private ServerOption server = new ServerOption();

    public UndoCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ReadModelApi api = new ReadModelApi(server.connect());
        ReadModelApi.named(api.all(), name);
        if (!consent.given("Let the " + name + " from before its last rebuild serve again?")) {
            out.println("Nothing was done.");
            return ExitCode.OK;
        }
        new Result(out).print(new RebuildFollower(api, err).follow(api.undo(name)));
        return ExitCode.OK;
    }
}
