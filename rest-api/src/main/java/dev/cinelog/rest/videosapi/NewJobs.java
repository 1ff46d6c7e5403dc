package dev.cinelog.rest.videosapi;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.order.OrderIds;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;
import java.io.IOException;

/** Orders videos as this contract does: for their author alone. */
final class NewJobs {

    private final VideoOrders orders;
    private final References references;

    NewJobs(VideoOrders orders, References references) {
        this.orders = orders;
        this.references = references;
    }

    GenerationJob create(String prompt, RenderSpec spec) {
        return orders.placeJob(order(prompt, spec));
    }

    /** @param ids that the reference was named after */
    GenerationJob create(OrderIds ids, String prompt, RenderSpec spec, ReferenceFile reference) throws IOException {
        orders.refuseWithoutRoom();
        references.keep(ids.generationId(), reference);
        try {
            return orders.placeJob(ids, order(prompt, spec));
        } catch (Refusal refusal) {
            // What was only not heard of in time may well be made.
            if (refusal.code() != ErrorCode.UNAVAILABLE) {
                references.drop(ids.generationId());
            }
            throw refusal;
        }
    }

    GenerationJob remix(VideoId source, String prompt, RenderSpec spec) {
        return orders.placeJob(order(prompt, spec).from(source));
    }

    private static VideoOrder order(String prompt, RenderSpec spec) {
        return VideoOrder.of(Callers.required().accountId(), prompt, spec, Visibility.PRIVATE);
    }
}
