package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.output.RedrawnLine;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that is redrawn in place. The remaining time is the server's: only it knows since when it has been reading. */
final class RebuildBar implements RebuildDisplay {

    private final ProgressBar bar;
    private volatile @Nullable Long remainingSeconds;

    RebuildBar(PrintWriter out, Charset charset, String readModel) {
        bar = new ProgressBarBuilder()
                .setTaskName(readModel)
                .setInitialMax(1)
                .setStyle(
                        charset.equals(StandardCharsets.UTF_8)
                                ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                                : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setEtaFunction(
                        progress -> Optional.ofNullable(remainingSeconds).map(Duration::ofSeconds))
                .setConsumer(new RedrawnLine(out))
                .build();
    }

    @Override
    public void show(Rebuild rebuild) {
        remainingSeconds = rebuild.remainingSeconds();
        bar.maxHint(Math.max(1, rebuild.eventsTotal()));
        bar.stepTo(rebuild.eventsDone());
        bar.setExtraMessage(" " + RebuildText.progress(rebuild));
    }

    @Override
    public void close() {
        bar.close();
    }
}
