package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.ApiKeyId;
import dev.cinelog.api.account.command.IssueApiKey;
import dev.cinelog.api.account.command.RevokeApiKey;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.ApiKeyIssued;
import dev.cinelog.api.account.event.ApiKeyRevoked;
import dev.cinelog.api.account.event.PasswordDropped;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The API keys of one account, part of its history, so that it can refuse one too many and any after its end. Nobody
 * reaches another's keys: an id that is not on this ring is unknown here.
 */
class ApiKeyRing {

    static final int MOST = 20;

    private final Holdings<ApiKeyId> keys = new Holdings<>();

    @CommandHandler
    void handle(IssueApiKey command) {
        keys.refuseWhenClosed();
        if (keys.everHeld(command.apiKeyId())) {
            return;
        }
        if (keys.count() == MOST) {
            throw new Refusal(
                    ErrorCode.CONFLICT, "You have %d API keys; please revoke one of them first.".formatted(MOST));
        }
        apply(new ApiKeyIssued(
                command.apiKeyId(), command.accountId(), command.name(), command.prefix(), command.keyHash()));
    }

    @CommandHandler
    void handle(RevokeApiKey command) {
        keys.refuseWhenClosed();
        if (!keys.everHeld(command.apiKeyId())) {
            throw new Refusal(ErrorCode.NOT_FOUND, "You have no such API key.");
        }
        if (keys.holds(command.apiKeyId())) {
            apply(new ApiKeyRevoked(command.apiKeyId(), command.accountId()));
        }
    }

    @EventSourcingHandler
    void on(ApiKeyIssued event) {
        keys.add(event.apiKeyId());
    }

    @EventSourcingHandler
    void on(ApiKeyRevoked event) {
        keys.remove(event.apiKeyId());
    }

    /** Whoever chose that password may have made keys with it. */
    @EventSourcingHandler
    void on(PasswordDropped event) {
        keys.removeAll();
    }

    @EventSourcingHandler
    void on(AccountClosed event) {
        keys.close();
    }
}
