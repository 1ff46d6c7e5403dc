package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.query.FindWebhook;
import dev.cinelog.api.account.query.FindWebhooks;
import dev.cinelog.api.account.query.Webhook;
import dev.cinelog.api.account.query.Webhooks;
import dev.cinelog.api.generation.query.FindJobOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/** A query side that knows what it is told: the webhooks of one person, and whose the video is. */
final class Known {

    private final Map<WebhookId, Webhook> webhooks = new ConcurrentHashMap<>();
    private volatile @Nullable AccountId owner = Notices.ADA;
    private volatile Runnable first = () -> {};

    Known webhook(WebhookId id, String url, WebhookTopic... topics) {
        webhooks.put(id, new Webhook(id, url, List.of(topics), Notices.THEN));
        return this;
    }

    Known forget(WebhookId id) {
        webhooks.remove(id);
        return this;
    }

    Known owner(@Nullable AccountId accountId) {
        owner = accountId;
        return this;
    }

    /** Before it tells of webhooks, it does this. */
    Known first(Runnable action) {
        first = action;
        return this;
    }

    Questions questions(PlatformTransactionManager transactions) {
        var bus = SimpleQueryBus.builder().build();
        bus.<@Nullable Webhook>subscribe(
                FindWebhook.class.getName(),
                Webhook.class,
                query -> webhooks.get(payload(query, FindWebhook.class).webhookId()));
        bus.subscribe(FindWebhooks.class.getName(), Webhooks.class, query -> {
            first.run();
            return new Webhooks(
                    payload(query, FindWebhooks.class).accountId().equals(Notices.ADA)
                            ? new ArrayList<>(webhooks.values())
                            : List.of());
        });
        bus.<@Nullable AccountId>subscribe(FindJobOwner.class.getName(), AccountId.class, query -> owner);
        return new Questions(DefaultQueryGateway.builder().queryBus(bus).build(), transactions);
    }

    private static <T> T payload(QueryMessage<?, ?> query, Class<T> type) {
        return type.cast(query.getPayload());
    }
}
