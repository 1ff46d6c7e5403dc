package dev.cinelog.rest.feed;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;
import org.jspecify.annotations.Nullable;

/** Orders new videos as this contract does: public as soon as they are ready. */
final class NewVideos {

    private final VideoOrders orders;
    private final FeedVideos videos;

    NewVideos(VideoOrders orders, FeedVideos videos) {
        this.orders = orders;
        this.videos = videos;
    }

    FeedVideo create(AccountId accountId, String prompt, RenderSpec spec, @Nullable VideoId source) {
        var order = VideoOrder.of(accountId, prompt, spec, Visibility.PUBLIC);
        return videos.show(orders.placeCard(source == null ? order : order.from(source)));
    }
}
