package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Change what others see of a person. A null field stays as it is.
 *
 * @param username claimed beforehand
 * @param avatarUrl https, never fetched by us
 * @param fullName what they want to be called; nobody else need be called otherwise
 */
public record EditProfile(
        @TargetAggregateIdentifier AccountId accountId,
        @Nullable String username,
        @Nullable String avatarUrl,
        @Nullable String fullName) {}
