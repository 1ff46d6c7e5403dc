package dev.cinelog.api.history.event;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.serialization.Revision;

/** Somebody, who is in the metadata, had all of history read again. */
@Revision("1")
public record VerificationStarted(AuditActId actId) implements AuditEvent {}
