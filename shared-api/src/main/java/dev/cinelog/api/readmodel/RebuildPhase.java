package dev.cinelog.api.readmodel;

/** How far a rebuild is. */
public enum RebuildPhase {
    REQUESTED,
    /** Folds history, page by page. */
    BUILDING,
    /** Compares the result with the read model that serves, both at the same event. */
    COMPARING,
    /** Folds what happened meanwhile, and changes places. */
    SWAPPING,
    COMPLETED,
    CANCELLED,
    FAILED;

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED || this == FAILED;
    }
}
