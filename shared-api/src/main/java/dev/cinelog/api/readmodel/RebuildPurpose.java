package dev.cinelog.api.readmodel;

/** What a read model is folded from history a second time for. */
public enum RebuildPurpose {
    /** To take the place of the one that serves. */
    REPLACE,
    /** To be compared with the one that serves, and thrown away. */
    VERIFY,
    /** Nothing is folded but what happened since: the one that served before takes its place again. */
    UNDO
}
