package dev.cinelog.query.account;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.registered;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.account.event.PasswordDropped;
import dev.cinelog.api.account.event.WebhookRegistered;
import dev.cinelog.api.account.event.WebhookRemoved;
import dev.cinelog.api.account.query.FindWebhook;
import dev.cinelog.api.account.query.FindWebhooks;
import dev.cinelog.api.account.query.Webhook;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final WebhookQueries queries = new WebhookQueries(database.jdbc());

    @Test
    void webhooksAreListedNewestFirstToTheirOwnerAlone() {
        var failuresOnly = new WebhookRegistered(
                webhook(3), account(1), "https://example.org/hooks/3", List.of(WebhookTopic.VIDEO_FAILED));
        project(opened(1), opened(2), registered(1, 1), registered(2, 2), failuresOnly);

        assertThat(webhooks(1))
                .containsExactly(
                        new Webhook(
                                webhook(3),
                                "https://example.org/hooks/3",
                                List.of(WebhookTopic.VIDEO_FAILED),
                                History.START.plusSeconds(4)),
                        new Webhook(
                                webhook(1),
                                "https://example.org/hooks/1",
                                List.of(WebhookTopic.VIDEO_COMPLETED, WebhookTopic.VIDEO_FAILED),
                                History.START.plusSeconds(2)));
        assertThat(webhooks(2)).extracting(Webhook::webhookId).containsExactly(webhook(2));
        assertThat(webhooks(3)).isEmpty();
        assertThat(find(2)).map(Webhook::url).contains("https://example.org/hooks/2");
        assertThat(find(4)).isEmpty();
    }

    @Test
    void aRemovedOneIsGone() {
        project(opened(1), registered(1, 1), registered(2, 1), new WebhookRemoved(webhook(1), account(1)));

        assertThat(find(1)).isEmpty();
        assertThat(webhooks(1)).extracting(Webhook::webhookId).containsExactly(webhook(2));
    }

    @Test
    void droppingThePasswordRemovesThoseRegisteredBefore() {
        project(
                opened(1),
                opened(2),
                registered(1, 1),
                registered(2, 2),
                new PasswordDropped(account(1), 2),
                registered(3, 1));

        assertThat(webhooks(1)).extracting(Webhook::webhookId).containsExactly(webhook(3));
        assertThat(webhooks(2)).hasSize(1);
    }

    @Test
    void closingTheAccountRemovesItsWebhooks() {
        project(opened(1), opened(2), registered(1, 1), registered(2, 2), closed(1));

        assertThat(find(1)).isEmpty();
        assertThat(find(2)).isPresent();
    }

    private static void project(Object... events) {
        database.project(History.of(events), AccountReadModel.readModel());
    }

    private List<Webhook> webhooks(int account) {
        return queries.handle(new FindWebhooks(account(account))).webhooks();
    }

    private Optional<Webhook> find(int webhook) {
        return queries.handle(new FindWebhook(webhook(webhook)));
    }
}
