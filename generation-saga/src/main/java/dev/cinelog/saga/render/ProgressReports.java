package dev.cinelog.saga.render;

import dev.cinelog.api.generation.command.ReportProgress;
import dev.cinelog.saga.CommandRefusedException;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.generator.VideoGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the job how far an attempt is, at most once a second. A refusal ends the rendering: the job has ended meanwhile. A
 * report that gets lost does not: the next one says more.
 */
final class ProgressReports {

    private static final Logger log = LoggerFactory.getLogger(ProgressReports.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SystemCommands commands;
    private final RenderOrder order;
    private final Clock clock;
    private int last;
    private Instant next = Instant.MIN;

    ProgressReports(SystemCommands commands, RenderOrder order, Clock clock) {
        this.commands = commands;
        this.order = order;
        this.clock = clock;
    }

    /** Spreads the 0 to 100 % of one stage over a part of the whole. */
    VideoGenerator.Progress stage(int from, int to) {
        return percent -> report(from + (to - from) * percent / 100);
    }

    private void report(int percent) {
        var now = clock.instant();
        if (percent > last && percent < 100 && now.isAfter(next)) {
            last = percent;
            next = now.plus(PAUSE);
            send(percent);
        }
    }

    private void send(int percent) {
        try {
            commands.insist(new ReportProgress(order.generationId(), order.attempt(), percent));
        } catch (CommandRefusedException ended) {
            throw ended;
        } catch (RuntimeException lost) {
            log.info("Job {} was not told that it is at {} %", order.generationId(), percent, lost);
        }
    }
}
