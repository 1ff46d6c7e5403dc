package dev.cinelog.app.cli.demo;

import java.io.PrintWriter;

/** A line for each change, where nothing can be redrawn. */
final class ProgressLines implements ProgressDisplay {

    private final PrintWriter out;
    private String last = "";

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void show(StatusUpdate update) {
        String line = update.status() + " " + update.percent() + " %";
        if (!line.equals(last)) {
            out.println(line);
            out.flush();
            last = line;
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
