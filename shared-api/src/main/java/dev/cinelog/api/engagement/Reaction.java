package dev.cinelog.api.engagement;

/** What a person thinks of something; {@code NONE} takes it back. */
public enum Reaction {
    LIKE,
    DISLIKE,
    NONE
}
