package dev.cinelog.app.data;

import java.net.URI;

/** The server that runs on a data directory. */
public record RunningServer(long pid, int port) {

    /** Where it answers on this machine. */
    public URI url() {
        return URI.create("http://localhost:" + port);
    }
}
