package dev.cinelog.app.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.junit.jupiter.api.Test;

class SnapshotRevisionTest {

    private final AtomicReference<String> code = new AtomicReference<>("as it was");
    private final SnapshotRevision revision = new SnapshotRevision(code::get);

    @Test
    void aSnapshotServesTheCodeThatTookIt() {
        assertThat(revision.allow(taken())).isTrue();
    }

    @Test
    void aChangedAggregatePassesItOver() {
        var snapshot = taken();
        code.set("changed");

        assertThat(revision.allow(snapshot)).isFalse();
    }

    private GenericDomainEventEntry<byte[]> taken() {
        var nothing = new byte[0];
        var revisionNow = revision.resolver().revisionOf(String.class);
        return new GenericDomainEventEntry<>(
                "Film", "a film", 7, "an event", Instant.EPOCH, "dev.example.Film", revisionNow, nothing, nothing);
    }
}
