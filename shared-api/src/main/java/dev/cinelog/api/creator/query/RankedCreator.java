package dev.cinelog.api.creator.query;

/**
 * A creator and how they stand.
 *
 * @param rank from 1; ties by account id
 * @param creatorScore as {@code CreatorScore} says, recency included
 */
public record RankedCreator(Creator creator, int rank, double creatorScore) {}
