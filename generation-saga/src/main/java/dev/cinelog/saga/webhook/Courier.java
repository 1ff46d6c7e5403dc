package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.command.RemoveWebhook;
import dev.cinelog.api.account.query.FindWebhook;
import dev.cinelog.api.account.query.Webhook;
import dev.cinelog.api.webhook.SigningSecrets;
import dev.cinelog.saga.SystemCommands;
import dev.cinelog.saga.webhook.Tally.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one notice to one webhook, and decides what is to follow from how that went. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Questions questions;
    private final SystemCommands commands;
    private final SigningSecrets secrets;
    private final Post post;
    private final Pauses pauses;
    private final Tally tally;
    private final Clock clock;

    Courier(
            Questions questions,
            SystemCommands commands,
            SigningSecrets secrets,
            Post post,
            Pauses pauses,
            Tally tally,
            Clock clock) {
        this.questions = questions;
        this.commands = commands;
        this.secrets = secrets;
        this.post = post;
        this.pauses = pauses;
        this.tally = tally;
        this.clock = clock;
    }

    /** @return after which time to try again, or nothing where the delivery is done with */
    Optional<Duration> deliver(Delivery delivery) {
        var webhook =
                questions.ask(new FindWebhook(delivery.webhookId()), ResponseTypes.optionalInstanceOf(Webhook.class));
        if (webhook.isEmpty()) {
            return done(Outcome.REMOVED);
        }
        var letter = Letter.sign(delivery.notice(), secrets.of(delivery.webhookId()), clock.instant());
        var reply = post.send(webhook.get().url(), letter);
        if (reply.taken()) {
            return done(Outcome.DELIVERED);
        }
        if (reply.gone()) {
            commands.send(new RemoveWebhook(delivery.webhookId(), delivery.owner()));
            return done(Outcome.GONE);
        }
        return again(delivery, reply);
    }

    private Optional<Duration> done(Outcome outcome) {
        tally.count(outcome);
        return Optional.empty();
    }

    private Optional<Duration> again(Delivery delivery, Reply reply) {
        var tries = delivery.tries() + 1;
        var pause = pauses.after(tries);
        tally.count(pause.isPresent() ? Outcome.FAILED : Outcome.GIVEN_UP);
        if (pause.isEmpty()) {
            log.warn(
                    "Gave up on telling webhook {} of {} after {} tries: {}",
                    delivery.webhookId(),
                    delivery.notice().id(),
                    tries,
                    reply.inWords());
        }
        return pause;
    }
}
