package dev.cinelog.api.audit.query;

/** How far a verification is. */
public enum VerificationState {
    RUNNING,
    /** Nothing was changed. */
    INTACT,
    /** Something was. */
    TAMPERED,
    /** It could not be read to its end. */
    FAILED,
    /** The process that read history is gone, and nobody goes on. */
    INTERRUPTED
}
