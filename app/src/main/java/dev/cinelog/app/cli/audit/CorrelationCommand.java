package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.JsonLines;
import dev.cinelog.app.cli.output.OutputOption;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit correlation}: everything that one request set off. */
@Command(name = "correlation", description = "Everything that one request set off, each event below its cause.")
final class CorrelationCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    private final PrintWriter out;

    @Parameters(paramLabel = "ID", description = "The correlation id that an event has.")
    private String id = "";

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RevealOption reveal = new RevealOption();

    CorrelationCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        JsonNode tree = reveal.ask(server.connect(), Question.of("correlations", id), JsonNode.class);
        if (output.json()) {
            tree.path("events").forEach(new JsonLines(out)::print);
            return 0;
        }
        Table table = new Table("at", "event", "aggregate", "actor");
        for (JsonNode event : tree.path("events")) {
            table.row(
                    event.path("at").asString(""),
                    INDENT.repeat(event.path("depth").asInt(0))
                            + event.path("type").asString(""),
                    event.path("aggregateType").asString("") + " "
                            + event.path("aggregateId").asString(""),
                    event.path("metadata").path("actor").asString("-"));
        }
        table.print(out);
        if (!tree.path("complete").asBoolean(true)) {
            out.println("There is more of it than is shown.");
            out.flush();
        }
        return 0;
    }
}
