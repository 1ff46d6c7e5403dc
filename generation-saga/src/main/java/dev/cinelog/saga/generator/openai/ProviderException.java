package dev.cinelog.saga.generator.openai;

import dev.cinelog.api.generation.FailureReason;

/**
 * The provider did not do what it was asked for. The message is one line for operators, the reason is for the person who asked for
 * the video; neither holds the key or the prompt. There is no cause: its text would be the provider's.
 */
public abstract sealed class ProviderException extends Exception
        permits ProviderRefusedException, ProviderUnavailableException, OutcomeUnknownException {

    private final FailureReason reason;

    ProviderException(FailureReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public FailureReason reason() {
        return reason;
    }

    /** Whether asking the same once more might go better. */
    public abstract boolean retryable();
}
