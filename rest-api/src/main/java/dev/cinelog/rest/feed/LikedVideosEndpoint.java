package dev.cinelog.rest.feed;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.video.query.FindLikedVideos;
import dev.cinelog.api.video.query.VideoPage;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.input.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /users/:id/liked}: what one likes oneself, last liked first. */
@RestController
@Tag(name = "feed")
public class LikedVideosEndpoint {

    private static final String LIST = "liked";

    private final Dispatcher dispatcher;
    private final VideoLists lists;

    LikedVideosEndpoint(Dispatcher dispatcher, VideoLists lists) {
        this.dispatcher = dispatcher;
        this.lists = lists;
    }

    @GetMapping("/users/{id}/liked")
    @Operation(summary = "The videos one likes", description = "The next page's cursor stands in X-Next-Cursor.")
    ResponseEntity<List<FeedVideo>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        var caller = Callers.required();
        if (!caller.is(Ids.account(id))) {
            throw new Refusal(ErrorCode.FORBIDDEN, "What others like is theirs to know.");
        }
        var list = LIST + caller.accountId();
        var query = new FindLikedVideos(
                caller.accountId(), lists.after(list, cursor), Limit.within(limit, VideoLists.MOST));
        return lists.show(list, dispatcher.ask(query, VideoPage.class));
    }
}
