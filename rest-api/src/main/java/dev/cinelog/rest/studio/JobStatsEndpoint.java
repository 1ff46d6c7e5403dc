package dev.cinelog.rest.studio;

import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GetJobStats;
import dev.cinelog.api.generation.query.JobStats;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/jobs/stats}: what one's jobs come to. */
@RestController
@Tag(name = "studio")
public class JobStatsEndpoint {

    private static final double MILLIS = 1_000;

    private final Dispatcher dispatcher;

    JobStatsEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** How many jobs are in each stage. */
    public record ByStatus(long queued, long processing, long completed, long failed, long cancelled) {

        long total() {
            return queued + processing + completed + failed + cancelled;
        }

        @Nullable
        Double successRate() {
            return completed + failed == 0 ? null : (double) completed / (completed + failed);
        }
    }

    /**
     * The sums.
     *
     * @param successRate completed of those that completed or failed, 0 to 1; null when none did
     * @param meanDurationSeconds from the first attempt, or the first after it was last retried by hand, to the video; null when there is none
     * @param p95DurationSeconds within which 95 % of the newest thousand were there
     * @param queueLength how many jobs of everybody wait
     */
    public record Response(
            long total,
            ByStatus byStatus,
            @Nullable Double successRate,
            @Nullable Double meanDurationSeconds,
            @Nullable Double p95DurationSeconds,
            long queueLength) {}

    @GetMapping(StudioContract.PATH + "/jobs/stats")
    @Operation(summary = "What one's jobs come to")
    Response get() {
        var stats = dispatcher.ask(new GetJobStats(Callers.required().accountId()), JobStats.class);
        var byStatus = new ByStatus(
                count(stats, GenerationStatus.REQUESTED),
                count(stats, GenerationStatus.RENDERING),
                count(stats, GenerationStatus.SUCCEEDED),
                count(stats, GenerationStatus.FAILED),
                count(stats, GenerationStatus.CANCELLED));
        return new Response(
                byStatus.total(),
                byStatus,
                byStatus.successRate(),
                seconds(stats.meanMillis()),
                seconds(stats.p95Millis()),
                stats.queueLength());
    }

    private static long count(JobStats stats, GenerationStatus status) {
        return stats.counts().getOrDefault(status, 0L);
    }

    private static @Nullable Double seconds(@Nullable Double millis) {
        return millis == null ? null : Math.round(millis) / MILLIS;
    }
}
