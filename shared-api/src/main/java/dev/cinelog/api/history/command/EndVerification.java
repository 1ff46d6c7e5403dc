package dev.cinelog.api.history.command;

import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.VerificationOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say how a verification ended; the first word counts. */
public record EndVerification(@TargetAggregateIdentifier AuditActId actId, VerificationOutcome outcome) {}
