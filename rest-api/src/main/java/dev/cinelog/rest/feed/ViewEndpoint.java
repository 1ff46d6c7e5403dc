package dev.cinelog.rest.feed;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.engagement.command.RecordView;
import dev.cinelog.rest.address.CallerAddress;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.viewer.Viewers;
import dev.cinelog.rest.viewer.VisibleVideos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /videos/:id/view}: somebody played a video; counted once a viewer and half hour. */
@RestController
@Tag(name = "feed")
public class ViewEndpoint {

    private static final int LONGEST_SESSION = 128;

    private final Dispatcher dispatcher;
    private final Viewers viewers;
    private final VisibleVideos videos;
    private final CallerAddress addresses;

    ViewEndpoint(Dispatcher dispatcher, Viewers viewers, VisibleVideos videos, CallerAddress addresses) {
        this.dispatcher = dispatcher;
        this.viewers = viewers;
        this.videos = videos;
        this.addresses = addresses;
    }

    /**
     * Who watches, where nobody is signed in.
     *
     * @param sessionId at most 128 characters; the header {@code X-Session-Id} says the same
     */
    public record Request(@Nullable String sessionId) {}

    @PostMapping("/videos/{id}/view")
    @SecurityRequirements
    @Operation(summary = "Record a view", description = "Anonymous viewers count, too, once a half hour.")
    Success view(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Request request,
            @RequestHeader(name = "X-Session-Id", required = false) @Nullable String sessionHeader,
            HttpServletRequest http) {
        var fields = new Fields();
        var inBody = request == null ? null : request.sessionId();
        var session = fields.optionalText("sessionId", inBody == null ? sessionHeader : inBody, LONGEST_SESSION);
        fields.refuseIfAny();
        var viewer = Callers.currentId();
        var video = Ids.video(id);
        videos.refuseUnlessVisible(video, viewer);
        var viewing = viewers.viewing(viewer, session, addresses.of(http), video);
        dispatcher.sendOnce(new RecordView(viewing, video, viewer), ReadModelGroup.FEED);
        return Success.DONE;
    }
}
