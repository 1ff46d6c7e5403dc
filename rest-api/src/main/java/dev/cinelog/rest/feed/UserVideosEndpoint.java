package dev.cinelog.rest.feed;

import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.api.video.query.FindVideosOf;
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

/** {@code GET /users/:id/videos}: what a person made, newest first. */
@RestController
@Tag(name = "feed")
public class UserVideosEndpoint {

    private static final String LIST = "videos";

    private final Dispatcher dispatcher;
    private final VideoLists lists;

    UserVideosEndpoint(Dispatcher dispatcher, VideoLists lists) {
        this.dispatcher = dispatcher;
        this.lists = lists;
    }

    @GetMapping("/users/{id}/videos")
    @Operation(summary = "A person's videos", description = "The next page's cursor stands in X-Next-Cursor.")
    ResponseEntity<List<FeedVideo>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        var viewer = Callers.required().accountId();
        var creator = dispatcher.ask(new GetCreator(Ids.account(id), viewer), Creator.class);
        var list = LIST + creator.accountId();
        var query = new FindVideosOf(
                creator.accountId(), viewer, lists.after(list, cursor), Limit.within(limit, VideoLists.MOST));
        return lists.show(list, dispatcher.ask(query, VideoPage.class));
    }
}
