package dev.cinelog.media;

/** The store could not be reached, or refused. */
public class MediaStoreException extends RuntimeException {

    private final boolean retryable;

    public MediaStoreException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same call may succeed later: true for a lost connection, false for refused credentials. */
    public boolean retryable() {
        return retryable;
    }
}
