package dev.cinelog.rest.feed;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.order.VideoOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /videos/:id/recreate}: the same prompt once more, as a video of the caller's. */
@RestController
@Tag(name = "feed")
public class RecreateVideoEndpoint {

    private final Dispatcher dispatcher;
    private final NewVideos newVideos;
    private final RenderDefaults defaults;

    RecreateVideoEndpoint(Dispatcher dispatcher, VideoOrders orders, FeedVideos videos, RenderDefaults defaults) {
        this.dispatcher = dispatcher;
        this.newVideos = new NewVideos(orders, videos);
        this.defaults = defaults;
    }

    @PostMapping("/videos/{id}/recreate")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Recreate a video",
            description = "Anyone who may see a video may have its prompt rendered again.")
    FeedVideo recreate(@PathVariable String id) {
        var caller = Callers.required().accountId();
        var source = dispatcher.ask(new GetVideo(Ids.video(id), caller), VideoCard.class);
        if (source.prompt() == null) {
            throw new Refusal(ErrorCode.NOT_RECREATABLE, "This video was not made from a prompt.");
        }
        return newVideos.create(caller, source.prompt(), defaults.spec(), source.videoId());
    }
}
