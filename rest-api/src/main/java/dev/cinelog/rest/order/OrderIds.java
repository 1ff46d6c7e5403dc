package dev.cinelog.rest.order;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.rest.idempotency.NewIds;

/** What a video and the job that makes it will be called, for whoever has to lay something down for them beforehand. */
public record OrderIds(VideoId videoId, GenerationId generationId) {

    /** The ids of what this request orders: the same at every try, if it has an idempotency key. */
    public static OrderIds next() {
        return new OrderIds(
                new VideoId(NewIds.timeOrdered("video")), new GenerationId(NewIds.timeOrdered("generation")));
    }
}
