package dev.cinelog.api.generation;

/** The life cycle of a job. */
public enum GenerationStatus {
    REQUESTED,
    DISPATCHED,
    RENDERING,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
