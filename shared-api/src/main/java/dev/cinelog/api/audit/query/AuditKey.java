package dev.cinelog.api.audit.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public half of one key.
 *
 * @param id eight hexadecimal digits
 * @param verifier as verifiers of signed notes want it: {@code name+id+key}
 * @param pem the same key as X.509 PEM
 * @param from when it signed first
 * @param until when it was replaced; null while it signs
 */
public record AuditKey(
        String id,
        String verifier,
        String pem,
        Instant from,
        @Nullable Instant until) {}
