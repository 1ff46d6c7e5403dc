package dev.cinelog.api.video;

/** Whom a video is meant for, once it is ready. */
public enum Visibility {
    /** Everyone. */
    PUBLIC,
    /** Whoever has the id; never in lists, feeds or search. */
    UNLISTED,
    /** Its author. */
    PRIVATE
}
