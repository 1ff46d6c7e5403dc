package dev.cinelog.api.engagement;

/** What can be reacted to. */
public enum TargetType {
    VIDEO,
    COMMENT,
    POST
}
