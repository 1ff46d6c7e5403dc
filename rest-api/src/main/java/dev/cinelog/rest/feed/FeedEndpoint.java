package dev.cinelog.rest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cinelog.api.video.query.FeedPage;
import dev.cinelog.api.video.query.FindFeedPage;
import dev.cinelog.api.video.query.Position;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Cursors;
import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /videos/feed}: the ranked feed, page by page. */
@RestController
@Tag(name = "feed")
public class FeedEndpoint {

    private static final String LIST = "feed";
    private static final int MOST = 50;

    private final Dispatcher dispatcher;
    private final FeedVideos videos;
    private final Cursors cursors;

    FeedEndpoint(Dispatcher dispatcher, FeedVideos videos, Cursors cursors) {
        this.dispatcher = dispatcher;
        this.videos = videos;
        this.cursors = cursors;
    }

    /**
     * A page of the feed.
     *
     * @param nextCursor absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(List<FeedVideo> videos, @Nullable String nextCursor, boolean hasMore) {}

    @GetMapping("/videos/feed")
    @SecurityRequirements
    @Operation(summary = "The ranked feed", description = "Best first; one's own videos that are not ready yet, too.")
    Response page(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "20") int limit) {
        var page = dispatcher.ask(
                new FindFeedPage(Callers.currentId(), after(cursor), Limit.within(limit, MOST)), FeedPage.class);
        return new Response(videos.show(page.cards()), next(page.next()), page.next() != null);
    }

    private @Nullable Position after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        var place = cursors.read(LIST, cursor);
        return new Position(Double.longBitsToDouble(place.order()), place.id().toString());
    }

    private @Nullable String next(@Nullable Position next) {
        return next == null
                ? null
                : cursors.write(
                        LIST,
                        new Cursors.Place(Double.doubleToLongBits(next.score()), UUID.fromString(next.videoId())));
    }
}
