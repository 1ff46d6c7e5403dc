package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.ServerConnection;
import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit checkpoints}: what was signed when; as notes, to be kept elsewhere. */
@Command(name = "checkpoints", description = "The signed checkpoints of history, oldest first.")
final class CheckpointsCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    private final PrintWriter out;

    @Option(names = "--notes", description = "The signed notes themselves, to be kept elsewhere and given to verify.")
    private boolean notes;

    @Mixin
    private ServerOption server = new ServerOption();

    CheckpointsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        ServerConnection connection = server.connect();
        Table table = new Table("events", "at", "key", "off the machine");
        long after = 0;
        JsonNode page = page(connection, after);
        while (!page.isEmpty()) {
            for (JsonNode checkpoint : page) {
                after = checkpoint.path("size").asLong();
                if (notes) {
                    out.println(checkpoint.path("note").asString(""));
                } else {
                    table.row(
                            Long.toString(after),
                            checkpoint.path("at").asString(""),
                            checkpoint.path("keyId").asString(""),
                            checkpoint.path("sent").asBoolean() ? "yes" : "not yet");
                }
            }
            page = page(connection, after);
        }
        if (!notes) {
            table.print(out);
        }
        out.flush();
        return 0;
    }

    private static JsonNode page(ServerConnection connection, long after) {
        return connection
                .get("audit/checkpoints?after=" + after + "&limit=" + PAGE, JsonNode.class)
                .path("checkpoints");
    }
}
