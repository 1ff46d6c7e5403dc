package dev.cinelog.command.engagement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.command.React;
import dev.cinelog.api.engagement.event.Reacted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/** What one person thinks of one thing. Saying the same twice is nothing new. */
@NullUnmarked
@AggregateRoot(type = "Reaction")
public class ReactionAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ReactionId id;

    private Reaction reaction = Reaction.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(React command) {
        if (command.reaction() != reaction) {
            apply(new Reacted(
                    command.reactionId(), command.accountId(), command.target(), command.reaction(), reaction));
        }
    }

    @EventSourcingHandler
    void on(Reacted event) {
        id = event.reactionId();
        reaction = event.reaction();
    }
}
