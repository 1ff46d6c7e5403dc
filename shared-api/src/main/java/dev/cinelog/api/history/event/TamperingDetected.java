package dev.cinelog.api.history.event;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.api.history.AuditActId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * History was found not to be what it was.
 *
 * @param ordinal where first, from 0
 * @param eventId null where it could not be known any more
 */
@Revision("1")
public record TamperingDetected(
        AuditActId actId,
        Tampering tampering,
        long ordinal,
        @Nullable String eventId) implements AuditEvent {}
