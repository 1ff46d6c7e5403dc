package dev.cinelog.api.audit.query;

import dev.cinelog.api.history.AuditActId;
import java.util.List;

/**
 * Begins to read all of history again, and answers a {@link Verification} at once; asked again under the same id, how far that
 * one is.
 *
 * @param notes signed checkpoints that the caller kept elsewhere; may be empty
 */
public record StartVerification(AuditActId id, List<String> notes) {}
