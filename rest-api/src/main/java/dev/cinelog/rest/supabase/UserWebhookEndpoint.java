package dev.cinelog.rest.supabase;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.command.ChangeEmail;
import dev.cinelog.api.account.command.CloseAccount;
import dev.cinelog.api.account.query.AccountDetails;
import dev.cinelog.api.account.query.FindAccount;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.webhook.StandardWebhook;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
            String type, @Nullable User record, @Nullable User old_record) {}

    /** A row of {@code auth.users}, as far as it matters here. */
    public record User(String id, @Nullable String email) {}

    /** The answer to every webhook that was taken. */
    public record Taken(boolean success) {}

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
            return json.readValue(new String(body, StandardCharsets.UTF_8), Change.class);
        } catch (JacksonException unreadable) {
            throw new Refusal(ErrorCode.INVALID_REQUEST, "The webhook is not valid JSON.");
        }
    }

    private void apply(Change change) {
        if ("DELETE".equals(change.type()) && change.old_record() != null) {
            account(change.old_record())
                    .ifPresent(id ->
                            dispatcher.send(new CloseAccount(id), ReadModelGroup.ACCOUNT, ReadModelGroup.PROFILE));
        } else if ("UPDATE".equals(change.type())
                && change.record() != null
                && change.record().email() != null) {
            var email = change.record().email();
            account(change.record())
                    .ifPresent(id -> dispatcher.send(new ChangeEmail(id, email), ReadModelGroup.PROFILE));
        }
    }

    private java.util.Optional<AccountId> account(User user) {
        return dispatcher
                .find(new FindAccount(new AccountId(user.id())), AccountDetails.class)
                .map(AccountDetails::accountId);
    }
}
