package dev.cinelog.api.audit.query;

import org.jspecify.annotations.Nullable;

/**
 * Answers the {@link InclusionEvidence} that an event is part of signed history.
 *
 * @param size of the signed checkpoint to prove it against; the latest if null
 */
public record GetInclusionProof(String eventId, @Nullable Long size) {}
