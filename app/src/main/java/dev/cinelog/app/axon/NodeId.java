package dev.cinelog.app.axon;

import java.util.UUID;

/** Names one life of one process: claims, leases and alarms are its, and nobody else's after it. */
public record NodeId(String value) {

    static NodeId random() {
        return new NodeId(UUID.randomUUID().toString());
    }
}
