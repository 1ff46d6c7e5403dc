package dev.cinelog.saga.generation;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.command.DispatchGeneration;
import dev.cinelog.api.generation.command.ExpireGeneration;
import dev.cinelog.api.generation.command.RequestGeneration;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.command.PublishVideo;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.saga.render.RenderOrder;
import java.time.Instant;
import java.util.List;

/**
 * Every decision of the generation saga, as a function from an event and its time to steps. The aggregate holds the truth
 * of the job, so the process has no state to remember but which job it drives.
 *
 * @param settings how patient it is
 */
public record GenerationProcess(GenerationSettings settings) {

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
        return List.of(
                new Step.SetAlarm(
                        deadline(event.generationId()),
                        at.plus(settings.deadline()),
                        new ExpireGeneration(event.generationId())),
                new Step.Send(new DispatchGeneration(event.generationId(), 1)));
    }

    List<Step> on(GenerationDispatched event) {
        return List.of(new Step.Submit(new RenderOrder(event.generationId(), event.attempt())));
    }

    List<Step> on(GenerationAttemptFailed event, Instant at) {
        if (!event.retrying()) {
            return List.of();
        }
        var next = new DispatchGeneration(event.generationId(), event.attempt() + 1);
        return List.of(new Step.SetAlarm(
                "generation:%s:attempt:%d".formatted(event.generationId(), next.attempt()),
                at.plus(settings.backOff(event.attempt())),
                next));
    }

    List<Step> on(GenerationSucceeded event) {
        return List.of(
                new Step.Send(new PublishVideo(event.videoId(), event.media())),
                new Step.CancelAlarm(deadline(event.generationId())),
                new Step.End());
    }

    /** After a failure for good, or a cancellation. */
    List<Step> onEnd(GenerationId generationId) {
        return List.of(new Step.CancelAlarm(deadline(generationId)), new Step.End());
    }

    private static String deadline(GenerationId generationId) {
        return "generation:%s:deadline".formatted(generationId);
    }
}
