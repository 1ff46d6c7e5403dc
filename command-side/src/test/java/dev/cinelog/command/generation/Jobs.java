package dev.cinelog.command.generation;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import java.util.List;
import java.util.stream.Stream;

/** The histories of one job that has two attempts. */
final class Jobs {

    static final GenerationId JOB = new GenerationId("job");
    static final VideoId VIDEO = new VideoId("video");
    static final AccountId ADA = new AccountId("ada");
    static final String PROMPT = "a lighthouse";
    static final RenderSpec SPEC = new RenderSpec("storyboard", 1280, 720, 8);
    static final VideoMedia MEDIA = new VideoMedia("v.mp4", "v.jpg", 1000, 8000, 1280, 720, "h264");
    static final FailureReason REASON = new FailureReason("render_failed", "It failed.");
    static final FailureReason TIMED_OUT = new FailureReason("timed_out", "Rendering took too long.");

    static final FailureReason WAITED_TOO_LONG =
            new FailureReason("timed_out", "The job waited too long for its turn.");

    static final GenerationRequested REQUESTED_WITH_ONE_RETRY =
            new GenerationRequested(JOB, VIDEO, ADA, PROMPT, SPEC, 1);
    static final GenerationAttemptFailed FIRST_FAILED = new GenerationAttemptFailed(JOB, 1, REASON, true);
    static final GenerationAttemptFailed LAST_FAILED = new GenerationAttemptFailed(JOB, 2, REASON, false);

    static final List<Object> REQUESTED = List.of(REQUESTED_WITH_ONE_RETRY);
    static final List<Object> DISPATCHED = and(REQUESTED, new GenerationDispatched(JOB, 1));
    static final List<Object> STARTED = and(DISPATCHED, new GenerationStarted(JOB, VIDEO, 1));
    static final List<Object> WAITING = and(STARTED, FIRST_FAILED);
    static final List<Object> STARTED_AGAIN =
            and(WAITING, new GenerationDispatched(JOB, 2), new GenerationStarted(JOB, VIDEO, 2));
    static final List<Object> SUCCEEDED = and(STARTED, new GenerationSucceeded(JOB, VIDEO, 1, MEDIA));
    static final List<Object> FAILED = and(STARTED_AGAIN, LAST_FAILED, new GenerationFailed(JOB, VIDEO, REASON));
    static final List<Object> CANCELLED = and(STARTED, new GenerationCancelled(JOB, VIDEO));

    private Jobs() {}

    static List<Object> and(List<Object> history, Object... more) {
        return Stream.concat(history.stream(), Stream.of(more)).toList();
    }
}
