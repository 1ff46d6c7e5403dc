package dev.cinelog.app.cli.output;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * A line that each new one replaces. The library's own asks JLine for the terminal's width, and JLine takes Ctrl-C away from the
 * JVM: the hook that stops a started server would not run.
 */
public final class RedrawnLine implements ProgressBarConsumer {

    private static final int WIDTH = 79;

    private final PrintWriter out;

    public RedrawnLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public void accept(String line) {
        out.print("\r" + line);
        out.flush();
    }

    @Override
    public void close() {
        out.println();
        out.flush();
    }
}
