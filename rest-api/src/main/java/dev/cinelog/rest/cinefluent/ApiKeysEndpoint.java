package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.account.query.ApiKey;
import dev.cinelog.api.account.query.ApiKeys;
import dev.cinelog.api.account.query.FindApiKeys;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /auth/api-keys}: the keys one may use, newest first. */
@RestController
@Tag(name = "auth")
public class ApiKeysEndpoint {

    private final Dispatcher dispatcher;

    ApiKeysEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** All of them; there are never many. */
    public record Response(List<Item> apiKeys) {}

    /**
     * One of them, without what opens doors.
     *
     * @param prefix the first characters of the key
     */
    public record Item(String id, String name, String prefix, Instant createdAt) {

        static Item of(ApiKey key) {
            return new Item(key.apiKeyId().value(), key.name(), key.prefix(), key.createdAt());
        }
    }

    @GetMapping("/auth/api-keys")
    @Operation(summary = "One's own API keys")
    Response list() {
        var query = new FindApiKeys(Callers.required().accountId());
        return new Response(dispatcher.ask(query, ApiKeys.class).keys().stream()
                .map(Item::of)
                .toList());
    }
}
