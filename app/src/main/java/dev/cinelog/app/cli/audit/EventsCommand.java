package dev.cinelog.app.cli.audit;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.ServerConnection;
import dev.cinelog.app.cli.client.ServerOption;
import dev.cinelog.app.cli.output.JsonLines;
import dev.cinelog.app.cli.output.OutputOption;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code cinelog audit events}: what happened, by anything that is known of it. */
@Command(name = "events", description = "Events of all aggregates, newest first.")
final class EventsCommand implements Callable<Integer> {

    private static final int LARGEST_PAGE = 200;

    private final PrintWriter out;

    @Option(names = "--aggregate-type", paramLabel = "TYPE", description = "Such as Video.")
    private @Nullable String aggregateType;

    @Option(names = "--aggregate-id", paramLabel = "ID", description = "Of one aggregate.")
    private @Nullable String aggregateId;

    @Option(names = "--type", paramLabel = "TYPE", description = "Of the event, such as VideoPublished.")
    private @Nullable String type;

    @Option(names = "--actor", paramLabel = "ACCOUNT", description = "Who acted: an account, or system.")
    private @Nullable String actor;

    @Option(names = "--correlation", paramLabel = "ID", description = "Of one request.")
    private @Nullable String correlation;

    @Option(names = "--contract", paramLabel = "NAME", description = "Through which the request came, such as studio.")
    private @Nullable String contract;

    @Option(names = "--from", paramLabel = "TIME", description = "Inclusive, such as 2026-03-01T12:00:00Z.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Exclusive.")
    private @Nullable String to;

    @Option(names = "--after", paramLabel = "POSITION", description = "Exclusive.")
    private @Nullable Long after;

    @Option(names = "--before", paramLabel = "POSITION", description = "Exclusive.")
    private @Nullable Long before;

    @Option(names = "--oldest-first", description = "In the order in which it happened.")
    private boolean oldestFirst;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many at most; by default ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RevealOption reveal = new RevealOption();

    EventsCommand(PrintWriter out) {
        this.out = out;
    }

    /** A page, as the server answers it. */
    record Page(List<JsonNode> events, @Nullable String nextCursor) {}

    @Override
    public Integer call() {
        ServerConnection connection = server.connect();
        List<JsonNode> events = new ArrayList<>();
        String cursor = null;
        do {
            int most = Math.min(limit - events.size(), LARGEST_PAGE);
            Page page = reveal.ask(connection, question(cursor, most), Page.class);
            events.addAll(page.events());
            cursor = page.nextCursor();
        } while (cursor != null && events.size() < limit);
        print(events);
        return 0;
    }

    private Question question(@Nullable String cursor, int most) {
        return Question.of("events")
                .with("aggregateType", aggregateType)
                .with("aggregateId", aggregateId)
                .with("type", type)
                .with("actor", actor)
                .with("correlation", correlation)
                .with("contract", contract)
                .with("from", from)
                .with("to", to)
                .with("after", after)
                .with("before", before)
                .with("first", oldestFirst ? "oldest" : null)
                .with("limit", most)
                .with("cursor", cursor);
    }

    private void print(List<JsonNode> events) {
        if (output.json()) {
            events.forEach(new JsonLines(out)::print);
            return;
        }
        Table table = new Table("position", "at", "event", "aggregate", "actor", "contract");
        events.stream()
                .map(event -> ApiClient.JSON.convertValue(event, AuditedEvent.class))
                .forEach(event -> table.row(
                        event.position(),
                        event.at(),
                        event.type(),
                        event.aggregate(),
                        event.actor(),
                        event.contract()));
        table.print(out);
    }
}
