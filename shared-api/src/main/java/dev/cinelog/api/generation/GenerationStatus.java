package dev.cinelog.api.generation;

/** The life cycle of a job. */
public enum GenerationStatus {
    /** It waits for its first attempt, or for another one. */
    REQUESTED,
    RENDERING,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
