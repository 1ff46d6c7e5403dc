package dev.cinelog.query.audit.export;

import java.io.Serial;

/** An export does not say what was signed; the sentence names the first line that is wrong. */
public final class ExportRejected extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    ExportRejected(String sentence) {
        super(sentence);
    }

    static ExportRejected line(long line, String what) {
        return new ExportRejected("Line %,d %s.".formatted(line, what));
    }
}
