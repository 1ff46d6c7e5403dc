package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;

/** The caller's own jobs, by what an address says. */
final class OwnJobs {

    private final Dispatcher dispatcher;

    OwnJobs(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    GenerationJob get(String id) {
        return get(id(id));
    }

    GenerationJob get(VideoId id) {
        return dispatcher.ask(new GetJob(id, Callers.required().accountId()), GenerationJob.class);
    }

    /** @throws Refusal if no video is called like that */
    static VideoId id(String text) {
        return Ids.findVideo(text)
                .orElseThrow(() -> new Refusal(ErrorCode.VIDEO_NOT_FOUND, VideosApiContract.NO_SUCH_VIDEO));
    }
}
