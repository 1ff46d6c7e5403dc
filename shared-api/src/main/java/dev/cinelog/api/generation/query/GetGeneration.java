package dev.cinelog.api.generation.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;

/** Answers the {@link GenerationJob} to its owner, and refuses with {@code GENERATION_NOT_FOUND} otherwise. */
public record GetGeneration(GenerationId generationId, AccountId viewer) {}
