package dev.cinelog.api.engagement.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.ReactionId;
import dev.cinelog.api.engagement.Target;
import org.axonframework.serialization.Revision;

/**
 * A person changed their mind about something.
 *
 * @param before what they thought until now
 */
@Revision("1")
public record Reacted(ReactionId reactionId, AccountId accountId, Target target, Reaction reaction, Reaction before) {}
