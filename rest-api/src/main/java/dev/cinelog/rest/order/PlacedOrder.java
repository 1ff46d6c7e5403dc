package dev.cinelog.rest.order;

import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.query.VideoCard;
import java.time.Instant;

/** An order that was taken, and what it is before anything came of it: what read models say of it first, or when they are late. */
record PlacedOrder(OrderIds ids, VideoOrder order, Instant at) {

    GenerationJob job() {
        return new GenerationJob(
                ids.generationId(),
                ids.videoId(),
                order.accountId(),
                order.prompt(),
                order.spec(),
                order.source(),
                order.projectId(),
                order.metadata(),
                GenerationStatus.REQUESTED,
                0,
                order.maxRetries(),
                0,
                null,
                null,
                null,
                at,
                at,
                null,
                null);
    }

    /** Without its author's name, which only a read model knows, and ranked as something that nobody has seen. */
    VideoCard card() {
        return new VideoCard(
                ids.videoId(),
                order.accountId(),
                null,
                order.prompt(),
                ids.generationId(),
                VideoStatus.REQUESTED,
                order.visibility(),
                0,
                0,
                0,
                0,
                0,
                null,
                order.source(),
                null,
                at,
                at,
                0);
    }
}
