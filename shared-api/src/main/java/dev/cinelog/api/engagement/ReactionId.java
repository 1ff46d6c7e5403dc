package dev.cinelog.api.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.cinelog.api.account.AccountId;

/** Identifies what one person thinks of one thing; there is exactly one for each pair. */
public record ReactionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReactionId {}

    public static ReactionId of(AccountId accountId, Target target) {
        return new ReactionId(accountId + ":" + target.type() + ":" + target.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
