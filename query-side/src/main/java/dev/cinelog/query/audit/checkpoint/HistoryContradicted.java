package dev.cinelog.query.audit.checkpoint;

import java.io.Serial;

/** The chain is not what was signed of it before: nothing more may be signed. */
public final class HistoryContradicted extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    HistoryContradicted(String sentence) {
        super(sentence);
    }
}
