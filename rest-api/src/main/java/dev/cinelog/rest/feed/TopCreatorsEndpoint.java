package dev.cinelog.rest.feed;

import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.FindTopCreators;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.api.creator.query.RankedCreator;
import dev.cinelog.api.creator.query.TopCreators;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Limit;
import dev.cinelog.rest.media.Avatars;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /users/top}: the best creators, with rank and score. */
@RestController
@Tag(name = "feed")
public class TopCreatorsEndpoint {

    private static final int MOST = 100;

    private final Dispatcher dispatcher;
    private final Avatars avatars;

    TopCreatorsEndpoint(Dispatcher dispatcher, Avatars avatars) {
        this.dispatcher = dispatcher;
        this.avatars = avatars;
    }

    @GetMapping("/users/top")
    @Operation(summary = "The leaderboard")
    List<UserProfile> top(@RequestParam(defaultValue = "10") int limit) {
        return dispatcher.ask(new FindTopCreators(Limit.within(limit, MOST)), TopCreators.class).creators().stream()
                .map(this::profile)
                .toList();
    }

    /** The board is the same for everybody, and so without addresses; one's own is looked up. */
    private UserProfile profile(RankedCreator ranked) {
        var self = Callers.currentId();
        return UserProfile.of(
                self != null && self.equals(ranked.creator().accountId())
                        ? new RankedCreator(
                                dispatcher.ask(new GetCreator(self, self), Creator.class),
                                ranked.rank(),
                                ranked.creatorScore())
                        : ranked,
                avatars);
    }
}
