package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.ServerConnection;
import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.JsonLines;
import dev.cinelog.app.cli.output.OutputOption;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit show}: what happened to one aggregate, and what it changed. */
@Command(name = "show", description = "What happened to one aggregate, oldest first, and what each event changed.")
final class ShowCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "TYPE", description = "Such as Video.")
    private String type = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Of the aggregate.")
    private String id = "";

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RevealOption reveal = new RevealOption();

    ShowCommand(PrintWriter out) {
        this.out = out;
    }

    /** A piece of the time line, as the server answers it. */
    record Piece(List<JsonNode> events, @Nullable Long next) {}

    @Override
    public Integer call() {
        ServerConnection connection = server.connect();
        Table table = new Table("sequence", "at", "event", "actor", "why", "changed");
        Long after = null;
        do {
            Piece piece = reveal.ask(connection, Question.of(type, id).with("after", after), Piece.class);
            for (JsonNode event : piece.events()) {
                if (output.json()) {
                    new JsonLines(out).print(event);
                } else {
                    add(table, event);
                }
            }
            after = piece.next();
        } while (after != null);
        if (!output.json()) {
            table.print(out);
        }
        return 0;
    }

    private static void add(Table table, JsonNode event) {
        table.row(
                event.path("sequence").asString(""),
                event.path("at").asString(""),
                event.path("type").asString(""),
                event.path("metadata").path("actor").asString("-"),
                why(event),
                ChangeText.of(event.path("changes")));
    }

    private static String why(JsonNode event) {
        String cause = event.path("causes").path(0).path("type").asString("");
        return cause.isEmpty() ? event.path("metadata").path("contract").asString("-") : cause;
    }
}
