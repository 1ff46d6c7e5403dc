package dev.cinelog.rest.feed;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.signin.CallerGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** {@code GET /videos/:id/events}: status, progress and counters as server-sent events, so that a page need not poll. */
@RestController
@Tag(name = "feed")
public class VideoEventsEndpoint {

    private final Dispatcher dispatcher;
    private final OpenStreams streams;
    private final CallerGuard guard;
    private final Clock clock;

    VideoEventsEndpoint(Dispatcher dispatcher, OpenStreams streams, CallerGuard guard, Clock clock) {
        this.dispatcher = dispatcher;
        this.streams = streams;
        this.guard = guard;
        this.clock = clock;
    }

    /** What GET would say of it, without a stream that nobody reads. */
    @RequestMapping(
            path = "/videos/{id}/events",
            method = RequestMethod.HEAD,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    void look(@PathVariable String id) {
        card(id, Callers.currentId());
    }

    @GetMapping(path = "/videos/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Follow a video",
            description =
                    "Event `status` with id, status, progress, likes, dislikes and views at every change. A browser's "
                            + "`EventSource` cannot send a token: use `?ticket=` from `POST /auth/ticket`.")
    SseEmitter follow(@PathVariable String id) {
        var caller = Callers.current();
        var viewer = caller.map(Caller::accountId).orElse(null);
        var card = card(id, viewer);
        var since = clock.instant();
        var stream = VideoStream.open(
                dispatcher, card, viewer, () -> caller.ifPresent(known -> guard.refuseUnlessIn(known, since)));
        streams.add(stream);
        return stream;
    }

    private VideoCard card(String id, @Nullable AccountId viewer) {
        return dispatcher.ask(new GetVideo(Ids.video(id), viewer), VideoCard.class);
    }
}
