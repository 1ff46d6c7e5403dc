package dev.cinelog.rest.cinefluent;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.command.IssueApiKey;
import dev.cinelog.api.account.query.ApiKey;
import dev.cinelog.api.account.query.ApiKeys;
import dev.cinelog.api.account.query.FindApiKeys;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.signin.FreshSignIn;
import dev.cinelog.rest.token.ApiKeySecret;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /auth/api-keys}: a key for programs, to be sent as a bearer token. */
@RestController
@Tag(name = "auth")
public class IssueApiKeyEndpoint {

    private static final int LONGEST_NAME = 100;

    private final Dispatcher dispatcher;
    private final FreshSignIn freshSignIn;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    IssueApiKeyEndpoint(Dispatcher dispatcher, FreshSignIn freshSignIn, Clock clock) {
        this.dispatcher = dispatcher;
        this.freshSignIn = freshSignIn;
        this.clock = clock;
    }

    /** What the key is for. */
    public record Request(
            @Schema(example = "nightly upload", maxLength = LONGEST_NAME) @Nullable
            String name) {}

    /**
     * The key, for the only time.
     *
     * @param prefix the first characters of the key
     */
    public record Response(String id, String name, String prefix, String key, Instant createdAt) {

        @Override
        public String toString() {
            return "Response[…]";
        }
    }

    @PostMapping("/auth/api-keys")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "A new API key",
            description =
                    "Needs a sign-in at most 15 minutes old. The key is shown this once, and does whatever its owner"
                            + " may do but make further keys; 20 at a time.")
    Response issue(@RequestBody Request request) {
        var owner = freshSignIn.required().accountId();
        var fields = new Fields();
        var name = fields.text("name", request.name(), LONGEST_NAME);
        fields.refuseIfAny();
        var id = new ApiKeyId(UuidCreator.getTimeOrderedEpoch().toString());
        var key = ApiKeySecret.random(random);
        dispatcher.send(new IssueApiKey(id, owner, name, key.prefix(), key.hash()), ReadModelGroup.ACCOUNT);
        return new Response(id.value(), name, key.prefix(), key.value(), createdAt(owner, id));
    }

    /** By the list, or by the clock where the list is late: a key that was made has to be shown. */
    private Instant createdAt(AccountId owner, ApiKeyId id) {
        return dispatcher.ask(new FindApiKeys(owner), ApiKeys.class).keys().stream()
                .filter(key -> key.apiKeyId().equals(id))
                .map(ApiKey::createdAt)
                .findFirst()
                .orElseGet(clock::instant);
    }
}
