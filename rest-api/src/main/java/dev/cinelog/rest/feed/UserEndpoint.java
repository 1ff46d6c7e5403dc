package dev.cinelog.rest.feed;

import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.media.Avatars;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /users/:id}: a person and what they made. */
@RestController
@Tag(name = "feed")
public class UserEndpoint {

    private final Dispatcher dispatcher;
    private final Avatars avatars;

    UserEndpoint(Dispatcher dispatcher, Avatars avatars) {
        this.dispatcher = dispatcher;
        this.avatars = avatars;
    }

    @GetMapping("/users/{id}")
    @Operation(summary = "A profile with its totals")
    UserProfile get(@PathVariable String id) {
        var caller = Callers.required().accountId();
        return UserProfile.of(dispatcher.ask(new GetCreator(Ids.account(id), caller), Creator.class), avatars);
    }
}
