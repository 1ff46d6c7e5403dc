package dev.cinelog.api.history.event;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.serialization.Revision;

/**
 * Somebody, who is in the metadata, was given a stretch of history to take away.
 *
 * @param from the first ordinal
 * @param to behind the last
 */
@Revision("1")
public record HistoryExported(AuditActId actId, long from, long to) implements AuditEvent {}
