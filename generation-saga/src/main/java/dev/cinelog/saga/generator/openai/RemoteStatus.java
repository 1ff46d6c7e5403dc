package dev.cinelog.saga.generator.openai;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the provider is, in the order in which it gets there; the last two are ends. */
public enum RemoteStatus {
    QUEUED,
    IN_PROGRESS,
    COMPLETED,
    FAILED;

    static Optional<RemoteStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    public boolean ended() {
        return this == COMPLETED || this == FAILED;
    }
}
