package dev.cinelog.api.readmodel;

/** What may be done about events that a read model could not apply. */
public enum DeadLetterRemedy {
    /** Apply them, in their order, up to the first that fails again. */
    RETRY,
    /** Leave them out for good, or until the read model is rebuilt. */
    DISCARD
}
