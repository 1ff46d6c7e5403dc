package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.JsonLines;
import dev.cinelog.app.cli.output.OutputOption;
import dev.cinelog.app.cli.output.Plain;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit at}: one aggregate as it was. */
@Command(name = "at", description = "The state of one aggregate as it was at a time, or after an event.")
final class AtCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(
            index = "0",
            paramLabel = "WHEN",
            description = "A time such as 2026-03-01T12:00:00Z, or the sequence number of an event.")
    private String when = "";

    @Parameters(index = "1", paramLabel = "TYPE", description = "Such as Video.")
    private String type = "";

    @Parameters(index = "2", paramLabel = "ID", description = "Of the aggregate.")
    private String id = "";

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RevealOption reveal = new RevealOption();

    AtCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        JsonNode state = reveal.ask(server.connect(), Question.of(type, id).with("at", when), JsonNode.class);
        if (output.json()) {
            new JsonLines(out).print(state);
            return 0;
        }
        out.println(Plain.line("%s %s after event %s of %s"
                .formatted(
                        type,
                        id,
                        state.path("sequence").asString(""),
                        state.path("at").asString(""))));
        Table table = new Table("field", "value");
        state.path("fields")
                .properties()
                .forEach(field -> table.row(field.getKey(), field.getValue().isNull() ? null : field.getValue()));
        table.print(out);
        return 0;
    }
}
