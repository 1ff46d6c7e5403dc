package dev.cinelog.rest.order;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.query.Capacity;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetCapacity;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.time.Clock;

/**
 * Takes orders for videos, as long as there is room for what they would make, and answers what came of them: what the read
 * models say, or what was ordered where they are late.
 */
public final class VideoOrders {

    /** The longest prompt on every contract, in code points. */
    public static final int LONGEST_PROMPT = 4_000;

    private final Dispatcher dispatcher;
    private final Clock clock;

    public VideoOrders(Dispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** @throws Refusal if no more are taken at the moment */
    public VideoCard placeCard(VideoOrder order) {
        refuseWithoutRoom();
        var placed = place(
                OrderIds.next(), order, ReadModelGroup.FEED, ReadModelGroup.CREATOR_STATS, ReadModelGroup.LEADERBOARD);
        return dispatcher.askForNew(
                new GetVideo(placed.ids().videoId(), order.accountId()), VideoCard.class, placed::card);
    }

    /** @throws Refusal if no more are taken at the moment */
    public GenerationJob placeJob(VideoOrder order) {
        refuseWithoutRoom();
        return placeJob(OrderIds.next(), order);
    }

    /**
     * The same, under ids that are known already and whether there is room or not: whoever laid something down for them has
     * asked for room before.
     */
    public GenerationJob placeJob(OrderIds ids, VideoOrder order) {
        var placed = order.projectId() == null
                ? place(ids, order, ReadModelGroup.GENERATION)
                : place(ids, order, ReadModelGroup.GENERATION, ReadModelGroup.PROJECT);
        return dispatcher.askForNew(new GetJob(ids.videoId(), order.accountId()), GenerationJob.class, placed::job);
    }

    /** @param visibleIn the processing groups that are to show the video before this answers */
    private PlacedOrder place(OrderIds ids, VideoOrder order, String... visibleIn) {
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
        return new PlacedOrder(ids, order, clock.instant());
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
