package dev.cinelog.rest.supabase;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.command.ChangeEmail;
import dev.cinelog.api.account.command.EraseAccount;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.input.Fields;
import dev.cinelog.rest.input.Ids;
import dev.cinelog.rest.webhook.StandardWebhook;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hears from Supabase when a user there changes their address or goes. */
@RestController
public class UserWebhookEndpoint {

    private static final Logger log = LoggerFactory.getLogger(UserWebhookEndpoint.class);

    private final Dispatcher dispatcher;
    private final SupabaseSettings settings;
    private final StandardWebhook webhook;
    private final JsonMapper json;

    UserWebhookEndpoint(Dispatcher dispatcher, SupabaseSettings settings, StandardWebhook webhook, JsonMapper json) {
        this.dispatcher = dispatcher;
        this.settings = settings;
        this.webhook = webhook;
        this.json = json;
    }

    /** A change of a row in Supabase's {@code auth.users}. */
    public record Change(
            @Nullable String type,
            @Nullable User record,
            @Nullable User old_record) {}

    /** A row of {@code auth.users}, as far as it matters here. */
    public record User(@Nullable String id, @Nullable String email) {}

    /** The answer to every webhook that was taken. */
    public record Taken(boolean success) {}

    @SecurityRequirements
    @PostMapping("/webhooks/supabase")
    Taken take(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var secret = settings.webhookSecret()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "There is nothing at this address."));
        webhook.verify(secret, headers, body);
        apply(read(body));
        return new Taken(true);
    }

    private Change read(byte[] body) {
        try {
            Change change = json.readValue(new String(body, StandardCharsets.UTF_8), Change.class);
            if (change != null) {
                return change;
            }
        } catch (JacksonException unreadable) {
            log.debug("A signed webhook cannot be read", unreadable);
        }
        throw new Refusal(ErrorCode.INVALID_REQUEST, "The webhook is not the JSON that is expected here.");
    }

    private void apply(Change change) {
        if ("DELETE".equals(change.type()) && change.old_record() != null) {
            account(change.old_record())
                    .ifPresent(id -> dispatcher.send(
                            new EraseAccount(id, "deleted at the identity provider"),
                            ReadModelGroup.ACCOUNT,
                            ReadModelGroup.PROFILE));
        } else if ("UPDATE".equals(change.type())
                && change.record() != null
                && change.record().email() != null
                && !change.record().email().isBlank()) {
            var email = change.record().email();
            account(change.record())
                    .ifPresent(id -> dispatcher.send(new ChangeEmail(id, email), ReadModelGroup.PROFILE));
        }
    }

    private Optional<AccountId> account(User user) {
        if (user.id() == null) {
            throw Fields.refusal("id", "must not be empty.");
        }
        return dispatcher
                .find(new FindAccount(Ids.account(user.id())), AccountDetails.class)
                .map(AccountDetails::accountId);
    }
}
