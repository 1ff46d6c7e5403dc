package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End an account for good and forget whose it was.
 *
 * @param reason why, for auditors; it names nobody
 */
public record EraseAccount(@TargetAggregateIdentifier AccountId accountId, String reason) {}
