package dev.cinelog.rest.sora;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.dispatch.Dispatcher;

/** Looks up what somebody made; what others made is as if it were not there. */
final class OwnVideos {

    private final Dispatcher dispatcher;

    OwnVideos(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @throws Refusal if there is none, or it is somebody else's */
    GenerationJob get(VideoId videoId, AccountId caller) {
        try {
            return dispatcher.ask(new GetJob(videoId, caller), GenerationJob.class);
        } catch (Refusal refusal) {
            throw switch (refusal.code()) {
                case NOT_YOURS, GENERATION_NOT_FOUND ->
                    new Refusal(ErrorCode.VIDEO_NOT_FOUND, "There is no such video.");
                default -> refusal;
            };
        }
    }

    /** @throws Refusal also if it is not completed */
    GenerationJob completed(VideoId videoId, AccountId caller) {
        var job = get(videoId, caller);
        if (job.status() != GenerationStatus.SUCCEEDED) {
            throw new Refusal(ErrorCode.NOT_READY, "This video is not completed.");
        }
        return job;
    }
}
