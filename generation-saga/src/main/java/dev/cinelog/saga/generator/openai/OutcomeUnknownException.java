package dev.cinelog.saga.generator.openai;

import dev.cinelog.api.generation.FailureReason;

/**
 * An order went out, and nobody knows whether it arrived. It must be repeated <em>with the same idempotency key</em>: with
 * another one the provider might make, and charge for, two videos.
 */
public final class OutcomeUnknownException extends ProviderException {

    private static final FailureReason REASON =
            new FailureReason("provider_silent", "The provider did not say whether it makes this video.");

    OutcomeUnknownException(String message) {
        super(REASON, message);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
