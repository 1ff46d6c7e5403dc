package dev.cinelog.api.readmodel.query;

import dev.cinelog.api.readmodel.ReadModelName;
import org.jspecify.annotations.Nullable;

/**
 * Answers the {@link DeadLetters} of a read model, oldest first.
 *
 * @param sequence the aggregate whose events they are, null for all
 */
public record FindDeadLetters(
        ReadModelName readModel, @Nullable String sequence, int most) {}
