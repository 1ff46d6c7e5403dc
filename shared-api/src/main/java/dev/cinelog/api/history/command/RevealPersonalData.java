package dev.cinelog.api.history.command;

import dev.cinelog.api.history.RevealId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Have it recorded that personal data in history is looked at.
 *
 * @param question what is asked, as a path with its query
 * @param reason why; refused where it says next to nothing
 */
public record RevealPersonalData(@TargetAggregateIdentifier RevealId revealId, String question, String reason) {}
