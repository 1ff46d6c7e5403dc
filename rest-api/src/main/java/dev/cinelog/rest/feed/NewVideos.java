package dev.cinelog.rest.feed;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;
import org.jspecify.annotations.Nullable;

/** Orders new videos as this contract does: public as soon as they are ready. */
final class NewVideos {

    private final Dispatcher dispatcher;
    private final VideoOrders orders;
    private final FeedVideos videos;

    NewVideos(Dispatcher dispatcher, VideoOrders orders, FeedVideos videos) {
        this.dispatcher = dispatcher;
        this.orders = orders;
        this.videos = videos;
    }

    FeedVideo create(AccountId accountId, String prompt, RenderSpec spec, @Nullable VideoId source) {
        var order = VideoOrder.of(accountId, prompt, spec, Visibility.PUBLIC);
        var videoId = orders.place(
                source == null ? order : order.from(source),
                ReadModelGroup.FEED,
                ReadModelGroup.CREATOR_STATS,
                ReadModelGroup.LEADERBOARD);
        return videos.show(dispatcher.ask(new GetVideo(videoId, accountId), VideoCard.class));
    }
}
