package dev.cinelog.app.cli.client;

import java.net.URI;

/** A server did not answer at all, or broke off; it may come back. */
public final class ServerAway extends Exception {

    private static final long serialVersionUID = 1L;

    ServerAway(URI address, Throwable cause) {
        super(address.getScheme() + "://" + address.getAuthority() + " does not answer.", cause);
    }

    /** For those who do not wait. */
    public CommandFailed forGood() {
        return new CommandFailed(String.valueOf(getMessage()), this);
    }
}
