package dev.cinelog.saga.generator;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.saga.stills.Stills;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one step of an attempt came to. */
public sealed interface Rendering {

    /**
     * The film is there.
     *
     * @param file in the work directory, of any codec
     * @param stills pictures of it that lie there, too; null if the generator made none
     */
    record Film(Path file, @Nullable Stills stills) implements Rendering {

        public Film(Path file) {
            this(file, null);
        }
    }

    /**
     * Somebody elsewhere works on it.
     *
     * @param remoteId what they call it, null when it is not certain that they have it
     * @param notBefore how long they want to be left alone, null when they do not say
     * @param trouble why it is not certain, null when it is
     */
    record Elsewhere(
            @Nullable String remoteId,
            @Nullable Duration notBefore,
            @Nullable FailureReason trouble) implements Rendering {

        /** They have it, and are at it. */
        public Elsewhere(String remoteId) {
            this(remoteId, null, null);
        }
    }
}
