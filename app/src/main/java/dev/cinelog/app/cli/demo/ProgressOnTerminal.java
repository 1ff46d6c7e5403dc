package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.output.RedrawnLine;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that is redrawn in place. */
final class ProgressOnTerminal implements ProgressDisplay {

    private static final int DONE = 100;

    private final ProgressBar bar;

    ProgressOnTerminal(PrintWriter out, Charset charset) {
        bar = new ProgressBarBuilder()
                .setTaskName("Video")
                .setInitialMax(DONE)
                .setStyle(
                        charset.equals(StandardCharsets.UTF_8)
                                ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                                : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(new RedrawnLine(out))
                .build();
    }

    @Override
    public void show(StatusUpdate update) {
        bar.stepTo(update.percent());
        bar.setExtraMessage(" " + update.status());
    }

    @Override
    public void close() {
        bar.close();
    }
}
