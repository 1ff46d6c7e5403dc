package dev.cinelog.rest.sora;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.video.command.DeleteVideo;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /sora/api/videos/:id}: takes a video away, here and where it was rendered, or stops its rendering. */
@RestController
@Tag(name = "sora")
public class DeleteVideoEndpoint {

    private final Dispatcher dispatcher;
    private final OwnVideos own;

    DeleteVideoEndpoint(Dispatcher dispatcher, OwnVideos own) {
        this.dispatcher = dispatcher;
        this.own = own;
    }

    /** That it is gone. */
    public record Response(String message) {}

    @DeleteMapping("/sora/api/videos/{id}")
    @Operation(summary = "Delete a video")
    Response delete(@PathVariable String id) {
        var caller = Callers.required().accountId();
        var video = own.get(Ids.video(id), caller);
        dispatcher.send(new DeleteVideo(video.videoId(), caller), ReadModelGroup.GENERATION);
        return new Response("Video deleted successfully");
    }
}
