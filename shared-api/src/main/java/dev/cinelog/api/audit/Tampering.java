package dev.cinelog.api.audit;

/** What was done to history. */
public enum Tampering {
    /** An event says something else than it did. */
    CHANGED,
    /** An event is gone. */
    REMOVED,
    /** An event was put between others. */
    INSERTED,
    /** An event stands at another place than it did. */
    MOVED,
    /** The evidence itself was changed: checkpoints, or what the chain keeps. */
    EVIDENCE
}
