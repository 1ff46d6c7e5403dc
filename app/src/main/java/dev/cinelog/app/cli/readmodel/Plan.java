package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.output.Quantity;
import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;
import java.util.List;

/** What a rebuild would do. */
final class Plan {

    private final long events;
    private final List<ReadModel> readModels;
    private final boolean swap;

    /** @param swap whether the results take the places of those that serve */
    Plan(long events, List<ReadModel> readModels, boolean swap) {
        this.events = events;
        this.readModels = readModels;
        this.swap = swap;
    }

    void print(PrintWriter out) {
        Table table = new Table("read model", "events to read", "rows now", "bytes now");
        readModels.forEach(readModel -> table.row(
                readModel.name(),
                RebuildText.number(events),
                RebuildText.number(readModel.rows()),
                Quantity.bytes(readModel.bytes())));
        table.print(out);
        out.println(
                swap
                        ? "Each is built beside the one that serves, compared with it, and takes its place;"
                                + " 'cinelog undo' brings the other one back."
                        : "Each is built beside the one that serves, compared with it, and thrown away.");
        out.flush();
    }
}
