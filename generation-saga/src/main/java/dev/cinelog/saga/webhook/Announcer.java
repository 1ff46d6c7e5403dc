package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.query.FindWebhooks;
import dev.cinelog.api.account.query.Webhooks;
import dev.cinelog.api.generation.query.FindJobOwner;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whom a notice is for. Whoever registered a webhook was answered when it could be found, so it is found here. */
final class Announcer {

    private static final Logger log = LoggerFactory.getLogger(Announcer.class);

    private final Questions questions;
    private final Pauses pauses;
    private final Tally tally;

    Announcer(Questions questions, Pauses pauses, Tally tally) {
        this.questions = questions;
        this.pauses = pauses;
        this.tally = tally;
    }

    /**
     * Makes one delivery a webhook.
     *
     * @return after which time to try again, or nothing
     */
    Optional<Duration> announce(Announcement announcement, Consumer<Delivery> deliveries) {
        var owner = owner(announcement);
        if (owner.isEmpty()) {
            return later(announcement);
        }
        var notice = announcement.notice();
        var webhooks = questions.ask(new FindWebhooks(owner.get()), ResponseTypes.instanceOf(Webhooks.class));
        webhooks.webhooks().stream()
                .filter(webhook -> webhook.topics().contains(notice.topic()))
                .map(webhook -> new Delivery(notice, webhook.webhookId(), owner.get(), 0))
                .forEach(deliveries);
        return Optional.empty();
    }

    private Optional<AccountId> owner(Announcement announcement) {
        return announcement.owner() != null
                ? Optional.of(announcement.owner())
                : questions.ask(
                        new FindJobOwner(announcement.notice().videoId()),
                        ResponseTypes.optionalInstanceOf(AccountId.class));
    }

    private Optional<Duration> later(Announcement announcement) {
        var pause = pauses.after(announcement.tries() + 1);
        if (pause.isEmpty()) {
            tally.count(Tally.Outcome.OWNER_UNKNOWN);
            log.warn(
                    "Nobody was told of {}: nobody knows whose video {} is",
                    announcement.notice().id(),
                    announcement.notice().videoId());
        }
        return pause;
    }
}
