package dev.cinelog.rest.feed;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.command.React;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.viewer.VisibleVideos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /videos/:id/like} and {@code …/dislike}: one opinion a person; a like after a dislike moves it. */
@RestController
@Tag(name = "feed")
public class ReactionEndpoint {

    private final Dispatcher dispatcher;
    private final VisibleVideos videos;

    ReactionEndpoint(Dispatcher dispatcher, VisibleVideos videos) {
        this.dispatcher = dispatcher;
        this.videos = videos;
    }

    @PostMapping("/videos/{id}/like")
    @Operation(summary = "Like a video", description = "Liking it twice counts once.")
    Success like(@PathVariable String id) {
        return react(id, Reaction.LIKE);
    }

    @PostMapping("/videos/{id}/dislike")
    @Operation(summary = "Dislike a video", description = "Disliking it twice counts once.")
    Success dislike(@PathVariable String id) {
        return react(id, Reaction.DISLIKE);
    }

    private Success react(String id, Reaction reaction) {
        var caller = Callers.required().accountId();
        var video = Ids.video(id);
        videos.refuseUnlessVisible(video, caller);
        dispatcher.send(
                React.to(new Target(TargetType.VIDEO, video.value()), caller, reaction),
                ReadModelGroup.FEED,
                ReadModelGroup.LIKED,
                ReadModelGroup.CREATOR_STATS,
                ReadModelGroup.LEADERBOARD);
        return Success.DONE;
    }
}
