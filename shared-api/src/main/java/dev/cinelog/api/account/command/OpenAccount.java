package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.LoginNameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Let a person in for the first time.
 *
 * @param username their public name, claimed beforehand
 * @param email their address as they wrote it, null when the identity provider gave none
 * @param emailName the claimed hash of that address, null when the address is not theirs to sign in with
 * @param fullName the name they are shown by, null when not given
 * @param passwordHash bcrypt, null when another identity provider signs them in
 * @param nativeLanguage BCP 47
 */
public record OpenAccount(
        @TargetAggregateIdentifier AccountId accountId,
        String username,
        @Nullable String email,
        @Nullable LoginNameId emailName,
        @Nullable String fullName,
        @Nullable String passwordHash,
        String nativeLanguage) {}
