package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.account.query.FindWebhooks;
import dev.cinelog.api.account.query.Webhook;
import dev.cinelog.api.account.query.Webhooks;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /auth/webhooks}: one's own, without their secrets. */
@RestController
@Tag(name = "auth")
public class WebhooksEndpoint {

    private final Dispatcher dispatcher;

    WebhooksEndpoint(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Newest first. */
    public record Response(List<Item> webhooks) {}

    /** One of them. */
    public record Item(String id, String url, List<String> events, Instant createdAt) {

        static Item of(Webhook webhook) {
            return new Item(
                    webhook.webhookId().value(), webhook.url(), WireTopics.of(webhook.topics()), webhook.createdAt());
        }
    }

    @GetMapping("/auth/webhooks")
    @Operation(summary = "One's own webhooks")
    Response list() {
        var query = new FindWebhooks(Callers.required().accountId());
        return new Response(dispatcher.ask(query, Webhooks.class).webhooks().stream()
                .map(Item::of)
                .toList());
    }
}
