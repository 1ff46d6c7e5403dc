package dev.cinelog.saga.webhook;

import java.io.Serial;
import java.net.UnknownHostException;

/** A name stands for an address that does not lie in public. */
final class NearbyHostException extends UnknownHostException {

    @Serial
    private static final long serialVersionUID = 1L;

    NearbyHostException() {
        super("the host does not lie in public");
    }
}
