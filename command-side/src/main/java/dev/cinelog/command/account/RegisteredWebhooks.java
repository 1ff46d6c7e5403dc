package dev.cinelog.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.command.RegisterWebhook;
import dev.cinelog.api.account.command.RemoveWebhook;
import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.account.event.WebhookRemoved;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The webhooks of one account, part of its history, so that it can refuse one too many and any after its end. An id that was
 * never registered here is unknown here, whoever else has it.
 */
class RegisteredWebhooks {

    static final int MOST = 10;

    private final Holdings<WebhookId> webhooks = new Holdings<>();

    @CommandHandler
    void handle(RegisterWebhook command) {
        webhooks.refuseWhenClosed();
        if (webhooks.everHeld(command.webhookId())) {
            return;
        }
        if (webhooks.count() == MOST) {
            throw new Refusal(
                    ErrorCode.CONFLICT, "You have %d webhooks; please remove one of them first.".formatted(MOST));
        }
        apply(new WebhookRegistered(command.webhookId(), command.accountId(), command.url(), command.topics()));
    }

    @CommandHandler
    void handle(RemoveWebhook command) {
        webhooks.refuseWhenClosed();
        if (!webhooks.everHeld(command.webhookId())) {
            throw new Refusal(ErrorCode.NOT_FOUND, "You have no such webhook.");
        }
        if (webhooks.holds(command.webhookId())) {
            apply(new WebhookRemoved(command.webhookId(), command.accountId()));
        }
    }

    @EventSourcingHandler
    void on(WebhookRegistered event) {
        webhooks.add(event.webhookId());
    }

    @EventSourcingHandler
    void on(WebhookRemoved event) {
        webhooks.remove(event.webhookId());
    }

    /** Whoever chose that password may have had themselves told. */
    @EventSourcingHandler
    void on(PasswordDropped event) {
        webhooks.removeAll();
    }

    @EventSourcingHandler
    void on(AccountClosed event) {
        webhooks.close();
    }
}
