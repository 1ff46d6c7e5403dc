package dev.cinelog.api.history.event;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.serialization.Revision;

/**
 * History was found to be what it was.
 *
 * @param events how many there were
 * @param signed how many of them signatures covered
 */
@Revision("1")
public record HistoryVerified(AuditActId actId, long events, long signed) implements AuditEvent {}
