package dev.cinelog.app.cli.client;

/** Says in one sentence, fit for a person at a terminal, why a command did not do what it was asked. */
public class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String sentence) {
        super(sentence);
    }

    public CommandFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
