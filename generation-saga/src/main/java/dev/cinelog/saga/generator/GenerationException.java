package dev.cinelog.saga.generator;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.saga.ffmpeg.FfmpegException;

/** An attempt failed, for a reason that the person who asked for the video may read. */
public final class GenerationException extends Exception {

    private final FailureReason reason;
    private final boolean retryable;

    public GenerationException(FailureReason reason, boolean retryable) {
        super(reason.code() + ": " + reason.message());
        this.reason = reason;
        this.retryable = retryable;
    }

    public GenerationException(FailureReason reason, boolean retryable, Throwable cause) {
        super(reason.code() + ": " + reason.message(), cause);
        this.reason = reason;
        this.retryable = retryable;
    }

    /** What a run of FFmpeg that did not end well means for the person who waits. */
    public static GenerationException of(FfmpegException failure) {
        FailureReason reason = switch (failure.ending()) {
            case TIMED_OUT -> new FailureReason("timed_out", "Making this video took too long.");
            case FAILED, KILLED, NOT_STARTED ->
                new FailureReason("render_failed", "This video could not be made: " + failure.getMessage());
        };
        return new GenerationException(reason, failure.retryable(), failure);
    }

    public FailureReason reason() {
        return reason;
    }

    /** Whether another attempt might go better. */
    public boolean retryable() {
        return retryable;
    }
}
