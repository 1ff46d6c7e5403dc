package dev.cinelog.api.history.command;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Have it recorded that a stretch of history is given away.
 *
 * @param from the first ordinal
 * @param to behind the last
 */
public record RecordExport(@TargetAggregateIdentifier AuditActId actId, long from, long to) {}
