package dev.cinelog.api.account.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sign a person in on one device. The account refuses when its credentials changed since they were checked.
 *
 * @param credentialVersion the version that was checked
 */
public record OpenSession(@TargetAggregateIdentifier AccountId accountId, SessionId sessionId, int credentialVersion) {}
