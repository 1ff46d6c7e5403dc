package dev.cinelog.app.cli.readmodel;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be done about events that could not be applied; one thing at a time. */
final class Remedy {

    @Option(names = "--retry", paramLabel = "SEQUENCE", description = "Try those of one aggregate again.")
    private @Nullable String retry;

    @Option(names = "--retry-all", description = "Try all of them again.")
    private boolean retryAll;

    @Option(names = "--discard", paramLabel = "SEQUENCE", description = "Give those of one aggregate up.")
    private @Nullable String discard;

    @Option(names = "--discard-all", description = "Give all of them up.")
    private boolean discardAll;

    boolean retries() {
        return retryAll || retry != null;
    }

    boolean discards() {
        return discardAll || discard != null;
    }

    /** The aggregate; null for all. */
    @Nullable
    String sequence() {
        return retry != null ? retry : discard;
    }
}
