package dev.cinelog.rest.sora;

import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sora/api/videos/status/:id}: how far a video is. */
@RestController
@Tag(name = "sora")
public class VideoStatusEndpoint {

    private final OwnVideos own;
    private final SoraVideos videos;

    VideoStatusEndpoint(OwnVideos own, SoraVideos videos) {
        this.own = own;
        this.videos = videos;
    }

    /** The video. */
    public record Response(SoraVideo video) {}

    @GetMapping("/sora/api/videos/status/{id}")
    @Operation(summary = "Status of a video")
    Response get(@PathVariable String id) {
        return new Response(
                videos.show(own.get(Ids.video(id), Callers.required().accountId())));
    }
}
