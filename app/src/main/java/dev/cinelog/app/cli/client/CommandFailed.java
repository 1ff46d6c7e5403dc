package dev.cinelog.app.cli.demo;

/** Says in one sentence, fit for a person at a terminal, why there is no video. */
public class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DemoFailed(String sentence) {
        super(sentence);
    }

    public DemoFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
