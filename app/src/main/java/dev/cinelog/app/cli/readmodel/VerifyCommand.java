package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.ServerOption;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cinelog verify}: whether a read model is what history makes of it. */
@Command(
        name = "verify",
        description = "Compare a read model row by row with what history makes of it; differences end with 1.")
public final class VerifyCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "NAME", description = "Such as feed; 'cinelog read-models' lists them.")
    private String name = "";

    @Mixin
    private ServerOption server = new ServerOption();

    public VerifyCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ReadModelApi api = new ReadModelApi(server.connect());
        Rebuild verification = new RebuildFollower(api, err).follow(api.verify(name));
        new Result(out).print(verification);
        return verification.differs() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
