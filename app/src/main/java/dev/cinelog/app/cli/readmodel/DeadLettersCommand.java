package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.JsonLines;
import dev.cinelog.app.cli.output.OutputOption;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code cinelog dead-letters}: the events that a read model could not apply, and what is done about them. */
@Command(
        name = "dead-letters",
        description = "The events that a read model could not apply, oldest first; try them again, or give them up.")
public final class DeadLettersCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(paramLabel = "NAME", description = "Such as feed; 'cinelog read-models' lists them.")
    private String name = "";

    @ArgGroup
    private Remedy remedy = new Remedy();

    @Mixin
    private ConsentOption consent = new ConsentOption();

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public DeadLettersCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        ReadModelApi api = new ReadModelApi(server.connect());
        if (remedy.retries()) {
            return tried(api.treat(name, "retry", remedy.sequence()).deadLetters());
        }
        if (remedy.discards()) {
            return discard(api);
        }
        print(api.deadLetters(name).deadLetters());
        return ExitCode.OK;
    }

    private int discard(ReadModelApi api) {
        if (!consent.given("Let " + name + " go on without these events until it is rebuilt?")) {
            out.println("Nothing was done.");
            return ExitCode.OK;
        }
        print(api.treat(name, "discard", remedy.sequence()).deadLetters());
        return ExitCode.OK;
    }

    /** Fails where what was tried failed again. */
    private int tried(List<JsonNode> parked) {
        print(parked);
        String sequence = remedy.sequence();
        return parked.stream()
                        .anyMatch(letter -> sequence == null
                                || sequence.equals(letter.path("sequence").asString("")))
                ? ExitCode.SOFTWARE
                : ExitCode.OK;
    }

    private void print(List<JsonNode> parked) {
        if (output.json()) {
            parked.forEach(new JsonLines(out)::print);
            return;
        }
        if (parked.isEmpty()) {
            out.println("No event is parked by " + name + ".");
            out.flush();
            return;
        }
        Table table = new Table("parked", "sequence", "event", "cause", "payload");
        parked.stream()
                .map(letter -> ApiClient.JSON.convertValue(letter, DeadLetter.class))
                .forEach(letter -> table.row(
                        letter.parkedAt(), letter.sequence(), letter.type(), letter.cause(), letter.payload()));
        table.print(out);
    }
}
