package dev.cinelog.api.history.event;

import dev.cinelog.api.history.AuditActId;
import org.axonframework.serialization.Revision;

/** Checkpoints are signed with another key than before; the change is written down behind the first that it signed. */
@Revision("1")
public record SigningKeyChanged(AuditActId actId, String keyId) implements AuditEvent {}
