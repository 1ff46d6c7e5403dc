package dev.cinelog.api.history.command;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Have it recorded, once, that a key signs checkpoints which did not before. */
public record RecordKeyChange(@TargetAggregateIdentifier AuditActId actId, String keyId) {}
