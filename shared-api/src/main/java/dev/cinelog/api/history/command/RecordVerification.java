package dev.cinelog.api.history.command;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Have it recorded that all of history is going to be read again. */
public record RecordVerification(@TargetAggregateIdentifier AuditActId actId) {}
