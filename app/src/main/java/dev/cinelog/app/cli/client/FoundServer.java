package dev.cinelog.app.cli.demo;

import java.net.URI;
import java.util.Optional;

/** A server that ran before, and runs on. */
record FoundServer(URI url, Optional<String> operatorToken) implements DemoServer {

    @Override
    public void close() {
        // It is not ours.
    }

    @Override
    public String toString() {
        return "FoundServer[" + url + "]";
    }
}
