package dev.cinelog.app.cli.erase;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.ServerOption;
import java.io.PrintWriter;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code cinelog erase ACCOUNT --reason … --yes}. */
@Command(
        name = "erase",
        description = "Forget a person: sign them out, delete what they made, destroy the key to their data.")
public final class EraseCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(paramLabel = "ACCOUNT", description = "Id of the account.")
    private UUID account = new UUID(0, 0);

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for auditors. It is kept for ever: name nobody.")
    private String reason = "";

    @Option(names = "--yes", description = "Really: it cannot be undone.")
    private boolean yes;

    @Mixin
    private ServerOption server = new ServerOption();

    public EraseCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (!yes) {
            throw new CommandFailed("This cannot be undone: say --yes to forget account " + account + ".");
        }
        server.connect().post("ops/accounts/" + account + "/erasure", Map.of("reason", reason), JsonNode.class);
        out.println("Account " + account + " is closed; what it holds is being erased.");
        out.flush();
        return 0;
    }
}
