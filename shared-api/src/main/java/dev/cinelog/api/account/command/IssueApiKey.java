package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.ApiKeyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let whoever holds a key act for a person. The account refuses more keys than it may have.
 *
 * @param name what its owner calls it
 * @param prefix the key's first characters, to tell it from others
 * @param keyHash SHA-256 of the whole key, which nobody but its owner has
 */
public record IssueApiKey(
        ApiKeyId apiKeyId,
        @TargetAggregateIdentifier AccountId accountId,
        String name,
        String prefix,
        String keyHash) {}
