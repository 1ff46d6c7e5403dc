package dev.cinelog.saga.generator.openai;

import dev.cinelog.api.generation.FailureReason;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provider cannot at the moment, or the way to it is disturbed: later it may go better. An order, too, is then repeated with the
 * same idempotency key.
 */
public final class ProviderUnavailableException extends ProviderException {

    private static final FailureReason REASON =
            new FailureReason("provider_unavailable", "The provider cannot make or deliver videos at the moment.");

    private final @Nullable Duration retryAfter;

    ProviderUnavailableException(String message) {
        this(message, null);
    }

    ProviderUnavailableException(String message, @Nullable Duration retryAfter) {
        super(REASON, message);
        this.retryAfter = retryAfter;
    }

    /** How long the provider asked to be left alone, within bounds. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
