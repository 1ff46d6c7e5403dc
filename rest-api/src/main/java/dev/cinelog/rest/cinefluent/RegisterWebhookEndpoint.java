package dev.cinelog.rest.cinefluent;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.command.RegisterWebhook;
import dev.cinelog.api.account.query.FindWebhook;
import dev.cinelog.api.account.query.Webhook;
import dev.cinelog.api.webhook.Receivers;
import dev.cinelog.api.webhook.SigningSecrets;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.NewIds;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.signin.FreshSignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /auth/webhooks}: an address that is told what becomes of one's videos. */
@RestController
@Tag(name = "auth")
public class RegisterWebhookEndpoint {

    private static final int LONGEST_URL = 2_000;

    private final Dispatcher dispatcher;
    private final FreshSignIn freshSignIn;
    private final Receivers receivers;
    private final SigningSecrets secrets;
    private final Clock clock;

    RegisterWebhookEndpoint(
            Dispatcher dispatcher, FreshSignIn freshSignIn, Receivers receivers, SigningSecrets secrets, Clock clock) {
        this.dispatcher = dispatcher;
        this.freshSignIn = freshSignIn;
        this.receivers = receivers;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Where to, and what of.
     *
     * @param events all there are, if it is missing or empty
     */
    public record Request(
            @Schema(example = "https://example.org/hooks", maxLength = LONGEST_URL) @Nullable
            String url,

            @Schema(example = "[\"video.completed\", \"video.failed\"]") @Nullable
            List<@Nullable String> events) {}

    /**
     * The webhook, and for the only time what its notices are signed with.
     *
     * @param secret {@code whsec_…}, as Standard Webhooks has it
     */
    public record Response(String id, String url, List<String> events, String secret, Instant createdAt) {

        @Override
        public String toString() {
            return "Response[…]";
        }
    }

    @PostMapping("/auth/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "A new webhook",
            description =
                    "Needs a sign-in at most 15 minutes old. Its notices are signed after Standard Webhooks, with the"
                            + " secret that is shown this once; 10 at a time.")
    Response register(@RequestBody Request request) {
        var owner = freshSignIn.required().accountId();
        var fields = new Fields();
        var url = url(fields, request.url());
        var topics = topics(fields, request.events());
        fields.refuseIfAny();
        var id = new WebhookId(NewIds.timeOrdered("webhook"));
        dispatcher.send(new RegisterWebhook(id, owner, url, List.copyOf(topics)), ReadModelGroup.ACCOUNT);
        return new Response(id.value(), url, WireTopics.of(topics), secrets.of(id), createdAt(id));
    }

    private String url(Fields fields, @Nullable String given) {
        var url = fields.text("url", given, LONGEST_URL);
        if (!url.isEmpty()) {
            receivers.objectionTo(url).ifPresent(objection -> fields.reject("url", objection));
        }
        return url;
    }

    private static Set<WebhookTopic> topics(Fields fields, @Nullable List<@Nullable String> named) {
        if (named == null || named.isEmpty()) {
            return EnumSet.allOf(WebhookTopic.class);
        }
        var topics = EnumSet.noneOf(WebhookTopic.class);
        for (var name : named) {
            var topic = name == null ? Optional.<WebhookTopic>empty() : WebhookTopic.named(name);
            topic.ifPresentOrElse(
                    topics::add, () -> fields.reject("events", "must be video.completed, video.failed, or both."));
        }
        return topics;
    }

    /** By the list, or by the clock where the list is late: a secret that was made has to be shown. */
    private Instant createdAt(WebhookId id) {
        return dispatcher
                .find(new FindWebhook(id), Webhook.class)
                .map(Webhook::createdAt)
                .orElseGet(clock::instant);
    }
}
