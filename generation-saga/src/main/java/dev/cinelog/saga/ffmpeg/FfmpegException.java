package dev.cinelog.saga.ffmpeg;

/** A run of FFmpeg that did not end well; the message is one line and fit to be shown. */
public final class FfmpegException extends Exception {

    /** How the run ended. */
    public enum Ending {
        /** It gave up: the input is not what it should be, or the arguments are wrong. */
        FAILED,
        /** It took longer than it may. */
        TIMED_OUT,
        /** It was killed: too much memory, processor time or output. */
        KILLED,
        /** It could not be started. */
        NOT_STARTED
    }

    private final Ending ending;

    FfmpegException(Ending ending, String diagnostics) {
        super(diagnostics);
        this.ending = ending;
    }

    FfmpegException(Ending ending, String diagnostics, Throwable cause) {
        super(diagnostics, cause);
        this.ending = ending;
    }

    public Ending ending() {
        return ending;
    }

    /** Whether the same run might end well on another day. */
    public boolean retryable() {
        return ending != Ending.FAILED;
    }
}
