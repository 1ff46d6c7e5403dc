package dev.cinelog.api.history.event;

import dev.cinelog.api.history.RevealId;
import org.axonframework.serialization.Revision;

/**
 * An auditor, who is in the metadata, looked at personal data in history.
 *
 * @param question what was asked, as a path with its query
 * @param reason why; names a case and no people, since it is kept for ever
 */
@Revision("1")
public record PersonalDataRevealed(RevealId revealId, String question, String reason) {}
