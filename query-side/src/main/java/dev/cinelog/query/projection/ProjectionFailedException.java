package dev.cinelog.query.projection;

import java.io.Serial;

/** A batch was rolled back for a reason that may go away by itself; the processor takes it again. */
final class ProjectionFailedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ProjectionFailedException(String group, Throwable cause) {
        super(group + " could not write a batch", cause);
    }
}
