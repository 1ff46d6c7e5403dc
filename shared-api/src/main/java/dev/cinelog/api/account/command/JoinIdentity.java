package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let a foreign identity with the same verified e-mail sign in to an existing account.
 *
 * @param provider {@code supabase}
 * @param subject the identity's {@code sub} there
 * @param identity the claimed hash of both
 */
public record JoinIdentity(
        @TargetAggregateIdentifier AccountId accountId, String provider, String subject, LoginNameId identity) {}
