package dev.cinelog.app.data;

/** Says in one sentence, fit for a person at a terminal, why Cinelog cannot start here. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
