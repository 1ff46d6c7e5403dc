package dev.cinelog.rest.feed;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.media.Avatars;
import dev.cinelog.rest.signin.ProfileChange;
import dev.cinelog.rest.signin.Usernames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * {@code PATCH /users/:id}: one's own user name and avatar. A frontend may send the whole profile back: what is read-only
 * passes when it is unchanged and is refused by name when it is not.
 */
@RestController
@Tag(name = "feed")
public class EditProfileEndpoint {

    private static final int LONGEST_URL = 2_048;

    private final Dispatcher dispatcher;
    private final ProfileChange profileChange;
    private final Avatars avatars;

    EditProfileEndpoint(Dispatcher dispatcher, ProfileChange profileChange, Avatars avatars) {
        this.dispatcher = dispatcher;
        this.profileChange = profileChange;
        this.avatars = avatars;
    }

    @PatchMapping("/users/{id}")
    @Operation(summary = "Edit one's profile", description = "username and avatarUrl; other fields only unchanged.")
    UserProfile edit(@PathVariable String id, @RequestBody JsonNode patch) {
        var caller = Callers.required();
        if (!caller.is(Ids.account(id))) {
            throw new Refusal(ErrorCode.FORBIDDEN, "You can only edit your own profile.");
        }
        var current = profile(caller);
        var fields = new Fields();
        fields.check(patch.isObject(), "body", "must be an object.");
        ReadOnlyFields.check(current, patch, fields);
        var username = username(patch, current, fields);
        var avatarUrl = avatarUrl(patch, current, fields);
        fields.refuseIfAny();
        profileChange.apply(caller.accountId(), current.username(), username, avatarUrl);
        return profile(caller);
    }

    private UserProfile profile(Caller caller) {
        var creator = dispatcher.ask(new GetCreator(caller.accountId(), caller.accountId()), Creator.class);
        return UserProfile.of(creator, avatars);
    }

    private static @Nullable String username(JsonNode patch, UserProfile current, Fields fields) {
        var value = text(patch, "username", fields);
        if (value == null || value.equals(current.username())) {
            return null;
        }
        fields.check(Usernames.isValid(value), "username", Usernames.RULE);
        return value;
    }

    private static @Nullable String avatarUrl(JsonNode patch, UserProfile current, Fields fields) {
        var value = text(patch, "avatarUrl", fields);
        if (value == null || value.equals(current.avatarUrl())) {
            return null;
        }
        fields.check(isHttps(value), "avatarUrl", "must be an https address of at most 2,048 characters.");
        return value;
    }

    private static @Nullable String text(JsonNode patch, String field, Fields fields) {
        var value = patch.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            fields.reject(field, "has the wrong type.");
            return null;
        }
        return value.asString();
    }

    private static boolean isHttps(String text) {
        try {
            var uri = URI.create(text);
            return text.length() <= LONGEST_URL && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
