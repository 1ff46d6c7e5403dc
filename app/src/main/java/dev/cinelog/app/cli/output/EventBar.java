package dev.cinelog.app.cli.output;

import dev.cinelog.app.cli.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How many events are done, redrawn in place at a terminal and silent elsewhere. */
public final class EventBar implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    public EventBar(String task, PrintWriter err) {
        bar = Terminal.redraws()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(-1)
                        .setStyle(
                                Terminal.charset().equals(StandardCharsets.UTF_8)
                                        ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                                        : ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(100)
                        .setConsumer(new RedrawnLine(err))
                        .build()
                : null;
    }

    /** @param total -1 where it is not known yet */
    public void show(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
