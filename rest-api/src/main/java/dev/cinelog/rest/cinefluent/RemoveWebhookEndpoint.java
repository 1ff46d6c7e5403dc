package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.command.RemoveWebhook;
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

/** {@code DELETE /auth/webhooks/:id}: nothing more is sent there. Any sign-in will do, however old: it only takes away. */
@RestController
@Tag(name = "auth")
public class RemoveWebhookEndpoint {

    private final Dispatcher dispatcher;

    RemoveWebhookEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @DeleteMapping("/auth/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a webhook",
            description = "Notices that are still to be tried again go, too. A repeat is fine.")
    void remove(@PathVariable String id) {
        dispatcher.send(new RemoveWebhook(Ids.webhook(id), Callers.required().accountId()), ReadModelGroup.ACCOUNT);
    }
}
