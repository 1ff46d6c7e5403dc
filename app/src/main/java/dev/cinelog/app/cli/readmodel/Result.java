package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.output.Table;
import java.io.PrintWriter;

/** Tells what came of a rebuild: a sentence, and the rows that differ. */
final class Result {

    private final PrintWriter out;

    Result(PrintWriter out) {
        this.out = out;
    }

    void print(Rebuild rebuild) {
        out.println(RebuildText.end(rebuild));
        Comparison comparison = rebuild.comparison();
        if (comparison != null) {
            print(comparison, rebuild.purpose().equals("replace") ? "what served before" : "what serves");
        }
        out.flush();
    }

    private void print(Comparison comparison, String served) {
        if (comparison.differing() == 0) {
            out.println("Compared with " + served + " at the same event, none of "
                    + RebuildText.number(comparison.rows()) + " rows differs.");
            return;
        }
        out.println("Compared with " + served + " at the same event, " + RebuildText.number(comparison.differing())
                + " of " + RebuildText.number(comparison.rows()) + " rows differ:");
        Table table = new Table("table", "key", "column", "how", "last event");
        for (Difference difference : comparison.differences()) {
            table.row(
                    difference.table(),
                    difference.key(),
                    difference.column(),
                    difference.kind().replace('_', ' '),
                    difference.lastEventId());
        }
        table.print(out);
    }
}
