package dev.cinelog.app.cli.demo;

import java.net.URI;
import java.util.Optional;

/** The server that makes the video. Closing it stops one that was started for this, and leaves one that was found alone. */
interface DemoServer extends AutoCloseable {

    URI url();

    /** Only for a server of the data directory at hand: another one has no business with this one's token. */
    Optional<String> operatorToken();

    @Override
    void close();
}
