package dev.cinelog.app.cli.demo;

import java.net.URI;

/** A server did not answer at all, or broke off; it may come back. */
final class ServerAway extends Exception {

    private static final long serialVersionUID = 1L;

    ServerAway(URI address, Throwable cause) {
        super(address.getScheme() + "://" + address.getAuthority() + " does not answer.", cause);
    }

    DemoFailed forGood() {
        return new DemoFailed(String.valueOf(getMessage()), this);
    }
}
