package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End one API key of a person. */
public record RevokeApiKey(
        ApiKeyId apiKeyId, @TargetAggregateIdentifier AccountId accountId) {}
