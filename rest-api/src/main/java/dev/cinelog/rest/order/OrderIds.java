package dev.cinelog.rest.order;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;

/** What a video and the job that makes it will be called, for whoever has to lay something down for them beforehand. */
public record OrderIds(VideoId videoId, GenerationId generationId) {

    /** Ids that nothing has yet; later ones are greater. */
    public static OrderIds next() {
        return new OrderIds(new VideoId(uuid()), new GenerationId(uuid()));
    }

    private static String uuid() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
