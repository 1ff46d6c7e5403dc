package dev.cinelog.rest.sora;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;

/** Orders videos and shows them at once. */
final class NewVideos {

    private final VideoOrders orders;
    private final OwnVideos own;
    private final SoraVideos videos;

    NewVideos(VideoOrders orders, OwnVideos own, SoraVideos videos) {
        this.orders = orders;
        this.own = own;
        this.videos = videos;
    }

    /** What came of an order. */
    public record Response(String message, SoraVideo video) {}

    Response order(VideoOrder order, String message) {
        var videoId = orders.place(order, ReadModelGroup.GENERATION);
        return new Response(message, videos.show(own.get(videoId, order.accountId())));
    }
}
