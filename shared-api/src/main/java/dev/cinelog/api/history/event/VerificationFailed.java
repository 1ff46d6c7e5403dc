package dev.cinelog.api.history.event;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.serialization.Revision;

/** History was not read to its end, so that nothing is known of it. */
@Revision("1")
public record VerificationFailed(AuditActId actId, String reason) implements AuditEvent {}
