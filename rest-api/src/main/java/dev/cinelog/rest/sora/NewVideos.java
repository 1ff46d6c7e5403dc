package dev.cinelog.rest.sora;

import dev.cinelog.rest.order.VideoOrder;
import dev.cinelog.rest.order.VideoOrders;

/** Orders videos and shows them at once. */
final class NewVideos {

    private final VideoOrders orders;
    private final SoraVideos videos;

    NewVideos(VideoOrders orders, SoraVideos videos) {
        this.orders = orders;
        this.videos = videos;
    }

    /** What came of an order. */
    public record Response(String message, SoraVideo video) {}

    Response order(VideoOrder order, String message) {
        return new Response(message, videos.show(orders.placeJob(order)));
    }
}
