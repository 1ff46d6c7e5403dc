package dev.cinelog.rest.order;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.query.Capacity;
import dev.cinelog.api.generation.query.GetCapacity;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.rest.dispatch.Dispatcher;

/** Takes orders for videos, as long as there is room for what they would make. */
public final class VideoOrders {

    /** The longest prompt on every contract, in code points. */
    public static final int LONGEST_PROMPT = 4_000;

    private final Dispatcher dispatcher;

    public VideoOrders(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * @param visibleIn the processing groups that must show the video before this answers
     * @throws Refusal if no more are taken at the moment
     */
    public VideoId place(VideoOrder order, String... visibleIn) {
        refuseWithoutRoom();
        return place(OrderIds.next(), order, visibleIn);
    }

    /**
     * The same, under ids that are known already and whether there is room or not: whoever laid something down for them has
     * asked for room before.
     */
    public VideoId place(OrderIds ids, VideoOrder order, String... visibleIn) {
        // Once: with an idempotency key, an earlier try may have come this far.
        dispatcher.sendOnce(
                new CreateVideo(
                        ids.videoId(),
                        order.accountId(),
                        ids.generationId(),
                        order.prompt(),
                        order.spec(),
                        order.visibility(),
                        order.maxRetries(),
                        order.source(),
                        order.projectId(),
                        order.metadata()),
                visibleIn);
        return ids.videoId();
    }

    /** @throws Refusal if no more are taken at the moment */
    public void refuseWithoutRoom() {
        var capacity = dispatcher.ask(new GetCapacity(), Capacity.class);
        if (capacity.queueFull()) {
            throw new Refusal(ErrorCode.QUEUE_FULL, "Too many videos wait to be made. Please try again later.");
        }
        if (capacity.diskLow()) {
            throw new Refusal(ErrorCode.STORAGE_LOW, "There is no room for more videos at the moment.");
        }
    }
}
