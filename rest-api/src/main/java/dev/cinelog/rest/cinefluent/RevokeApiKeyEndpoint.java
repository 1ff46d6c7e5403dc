package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.command.RevokeApiKey;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /auth/api-keys/:id}: ends a key within a second. Any sign-in will do, however old: it only takes away. */
@RestController
@Tag(name = "auth")
public class RevokeApiKeyEndpoint {

    private final Dispatcher dispatcher;

    RevokeApiKeyEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @DeleteMapping("/auth/api-keys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an API key", description = "It is refused within a second. A repeat is fine.")
    void revoke(@PathVariable String id) {
        dispatcher.send(new RevokeApiKey(Ids.apiKey(id), Callers.required().accountId()), ReadModelGroup.ACCOUNT);
    }
}
