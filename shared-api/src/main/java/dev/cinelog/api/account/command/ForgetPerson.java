package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take away what there is of a person, some of it at a time, and the key to the rest at last. Repeating it changes nothing.
 *
 * @param round grows with every time that there was more than could be taken away at once
 */
public record ForgetPerson(@TargetAggregateIdentifier AccountId accountId, int round) {}
