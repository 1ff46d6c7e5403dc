package dev.cinelog.saga.generation;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.CancelGeneration;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.command.PublishVideo;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.saga.render.RenderOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every decision of the generation saga, as a function from an event and its time to steps. The aggregate holds the truth
 * of the job, so the process has no state to remember but which job it drives.
 *
 * @param settings how patient it is
 */
public record GenerationProcess(GenerationSettings settings) {

    static final int FIRST_RUN = 0;

    List<Step> on(VideoRequested event) {
        return List.of(new Step.Send(new RequestGeneration(
                event.generationId(),
                event.videoId(),
                event.accountId(),
                event.prompt(),
                event.spec(),
                event.maxRetries())));
    }

    List<Step> on(GenerationRequested event, Instant at) {
        return run(event.generationId(), FIRST_RUN, 1, at);
    }

    List<Step> on(GenerationRetried event, Instant at) {
        return run(event.generationId(), event.run(), event.nextAttempt(), at);
    }

    private List<Step> run(GenerationId generationId, int run, int attempt, Instant at) {
        return List.of(
                new Step.SetAlarm(
                        deadline(generationId, run),
                        at.plus(settings.deadline()),
                        new ExpireGeneration(generationId, run)),
                new Step.Send(new DispatchGeneration(generationId, attempt)));
    }

    /** @param accountId whose job it is, as far as that is known */
    List<Step> on(GenerationDispatched event, @Nullable AccountId accountId) {
        return List.of(new Step.Submit(new RenderOrder(event.generationId(), event.attempt()), accountId));
    }

    /** @param firstAttempt of the present run, with which patience begins anew */
    List<Step> on(GenerationAttemptFailed event, int firstAttempt, Instant at) {
        if (!event.retrying()) {
            return List.of();
        }
        var next = new DispatchGeneration(event.generationId(), event.attempt() + 1);
        return List.of(new Step.SetAlarm(
                "generation:%s:attempt:%d".formatted(event.generationId(), next.attempt()),
                at.plus(settings.backOff(event.attempt() - firstAttempt + 1)),
                next));
    }

    List<Step> on(GenerationSucceeded event, int run) {
        return List.of(
                new Step.Send(new PublishVideo(event.videoId(), event.media())),
                new Step.CancelAlarm(deadline(event.generationId(), run)),
                new Step.End());
    }

    /** After a failure for good, or a cancellation. */
    List<Step> onEnd(GenerationId generationId, int run) {
        return List.of(new Step.CancelAlarm(deadline(generationId, run)), new Step.End());
    }

    /** Nobody waits for the job any more. */
    List<Step> on(VideoDeleted event) {
        return List.of(new Step.Send(new CancelGeneration(event.generationId(), event.accountId())));
    }

    private static String deadline(GenerationId generationId, int run) {
        return run == FIRST_RUN
                ? "generation:%s:deadline".formatted(generationId)
                : "generation:%s:deadline:%d".formatted(generationId, run);
    }
}
