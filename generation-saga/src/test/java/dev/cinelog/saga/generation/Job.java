package dev.cinelog.saga.generation;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.command.CancelGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.command.PublishVideo;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.saga.render.RenderOrder;
import java.time.Duration;
import java.time.Instant;

/** What happens to one job, and what is done about it. */
final class Job {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final GenerationSettings SETTINGS = new GenerationSettings(Duration.ofMinutes(10), Duration.ofSeconds(2));

    static final GenerationId JOB = new GenerationId("job");
    private static final VideoId VIDEO = new VideoId("video");
    static final AccountId ADA = new AccountId("ada");
    private static final RenderSpec SPEC = new RenderSpec("storyboard", 1280, 720, 8);
    private static final VideoMedia MEDIA = new VideoMedia("v.mp4", "v.jpg", 1000, 8000, 1280, 720, "h264");
    private static final FailureReason REASON = new FailureReason("render_failed", "It failed.");

    static final VideoRequested WANTED =
            new VideoRequested(VIDEO, ADA, JOB, "a lighthouse", SPEC, Visibility.PUBLIC, 2, null, null, null);
    static final GenerationRequested REQUESTED = new GenerationRequested(JOB, VIDEO, ADA, "a lighthouse", SPEC, 2);
    static final GenerationDispatched DISPATCHED = new GenerationDispatched(JOB, 1);
    static final GenerationSucceeded SUCCEEDED = new GenerationSucceeded(JOB, VIDEO, 1, MEDIA);
    static final GenerationFailed FAILED = new GenerationFailed(JOB, VIDEO, REASON);
    static final GenerationCancelled CANCELLED = new GenerationCancelled(JOB, VIDEO);

    static final RequestGeneration REQUEST = new RequestGeneration(JOB, VIDEO, ADA, "a lighthouse", SPEC, 2);
    static final PublishVideo PUBLISH = new PublishVideo(VIDEO, MEDIA);
    static final ExpireGeneration EXPIRE = new ExpireGeneration(JOB, 0);
    static final RenderOrder ORDER = new RenderOrder(JOB, 1);
    static final String DEADLINE = "generation:job:deadline";

    static final GenerationRetried RETRIED = new GenerationRetried(JOB, VIDEO, ADA, 1, 4);
    static final VideoDeleted DELETED = new VideoDeleted(VIDEO, ADA, JOB);
    static final CancelGeneration CANCEL = new CancelGeneration(JOB, ADA);

    private Job() {}

    static DispatchGeneration dispatch(int attempt) {
        return new DispatchGeneration(JOB, attempt);
    }

    static GenerationAttemptFailed attemptFailed(int attempt, boolean retrying) {
        return new GenerationAttemptFailed(JOB, attempt, REASON, retrying);
    }
}
