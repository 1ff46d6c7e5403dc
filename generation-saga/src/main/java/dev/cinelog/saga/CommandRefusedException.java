package dev.cinelog.saga;

import dev.cinelog.api.RefusalDetails;
import java.io.Serial;

/** A command was understood and refused. */
public final class CommandRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RefusalDetails details;

    public CommandRefusedException(RefusalDetails details) {
        super(details.message());
        this.details = details;
    }

    public RefusalDetails details() {
        return details;
    }
}
