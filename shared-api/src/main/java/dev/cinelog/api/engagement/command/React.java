package dev.cinelog.api.engagement.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say what a person thinks of something. The same twice changes nothing. */
public record React(
        @TargetAggregateIdentifier ReactionId reactionId, AccountId accountId, Target target, Reaction reaction) {

    public static React to(Target target, AccountId accountId, Reaction reaction) {
        return new React(ReactionId.of(accountId, target), accountId, target, reaction);
    }
}
