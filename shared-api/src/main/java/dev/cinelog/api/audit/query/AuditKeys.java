package dev.cinelog.api.audit.query;

import java.util.List;

/**
 * The public halves of all keys of one history, oldest first.
 *
 * @param origin what its checkpoints call it
 */
public record AuditKeys(String origin, List<AuditKey> keys) {}
