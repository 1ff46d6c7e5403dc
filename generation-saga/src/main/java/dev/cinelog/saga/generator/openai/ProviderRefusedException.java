package dev.cinelog.saga.generator.openai;

import dev.cinelog.api.generation.FailureReason;

/** The provider said no, and would say so again. */
public final class ProviderRefusedException extends ProviderException {

    private final RefusalKind kind;

    ProviderRefusedException(RefusalKind kind, String message) {
        this(kind, kind.message(), message);
    }

    private ProviderRefusedException(RefusalKind kind, String reason, String message) {
        super(new FailureReason(kind.code(), reason), message);
        this.kind = kind;
    }

    /** With the provider's own words, which are the only hint at what was wrong. */
    static ProviderRefusedException rejected(String words, String message) {
        String reason = RefusalKind.REJECTED.message() + (words.isEmpty() ? "" : " It says: " + words);
        return new ProviderRefusedException(RefusalKind.REJECTED, reason, message);
    }

    public RefusalKind kind() {
        return kind;
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
