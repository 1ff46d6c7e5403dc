package dev.cinelog.app.cli.readmodel;

import java.io.PrintWriter;

/** A line for each phase and each tenth of the way, where nothing can be redrawn. */
final class RebuildLines implements RebuildDisplay {

    private static final int TENTH = 10;

    private final PrintWriter out;
    private final String readModel;
    private String last = "";

    RebuildLines(PrintWriter out, String readModel) {
        this.out = out;
        this.readModel = readModel;
    }

    @Override
    public void show(Rebuild rebuild) {
        String step = rebuild.phase() + rebuild.percent() / TENTH;
        if (!step.equals(last)) {
            out.println(readModel + ": " + rebuild.percent() + " % " + RebuildText.progress(rebuild));
            out.flush();
            last = step;
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
