package dev.cinelog.api.account.command;

import dev.cinelog.api.account.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sign out on one device. */
public record CloseSession(@TargetAggregateIdentifier SessionId sessionId) {}
