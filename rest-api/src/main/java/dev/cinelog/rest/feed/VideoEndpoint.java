package dev.cinelog.rest.feed;

import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /videos/:id}: one video, as share links show it. */
@RestController
@Tag(name = "feed")
public class VideoEndpoint {

    private final Dispatcher dispatcher;
    private final FeedVideos videos;

    VideoEndpoint(Dispatcher dispatcher, FeedVideos videos) {
        this.dispatcher = dispatcher;
        this.videos = videos;
    }

    @GetMapping("/videos/{id}")
    @SecurityRequirements
    @Operation(summary = "One video")
    FeedVideo get(@PathVariable String id) {
        return videos.show(dispatcher.ask(new GetVideo(Ids.video(id), Callers.currentId()), VideoCard.class));
    }
}
