package dev.cinelog.api;

import java.io.Serial;
import java.util.List;

/** The one way to say no: a command or a query was understood and is refused. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RefusalDetails details;

    public Refusal(ErrorCode code, String message) {
        this(new RefusalDetails(code, message, List.of()));
    }

    public Refusal(RefusalDetails details) {
        super(details.message(), null, false, false);
        this.details = details;
    }

    public RefusalDetails details() {
        return details;
    }

    public ErrorCode code() {
        return details.code();
    }
}
