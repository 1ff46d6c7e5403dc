package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.FoundServer;
import java.net.URI;
import java.util.Optional;

/** A server that ran before the demo, and runs on after it. */
record BorrowedServer(FoundServer found) implements DemoServer {

    @Override
    public URI url() {
        return found.url();
    }

    @Override
    public Optional<String> operatorToken() {
        return found.operatorToken();
    }

    @Override
    public void close() {
        // It is not ours.
    }
}
