package dev.cinelog.api.audit.query;

import java.util.List;

/**
 * Begins to read all of history again, and answers a {@link Verification} at once; one that runs already is answered instead.
 *
 * @param notes signed checkpoints that the caller kept elsewhere; may be empty
 */
public record StartVerification(List<String> notes) {}
