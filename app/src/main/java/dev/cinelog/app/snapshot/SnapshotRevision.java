package dev.cinelog.app.snapshot;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.RevisionResolver;

/**
 * The revision that snapshots carry: a fingerprint of all code that makes an aggregate what it is after its events. With
 * any of it changed, an earlier snapshot is passed over and history is read from its beginning.
 */
public final class SnapshotRevision implements SnapshotFilter {

    private final Supplier<String> fingerprint;

    /** @param fingerprint asked for each time */
    SnapshotRevision(Supplier<String> fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** The revision of the code that runs here. */
    static SnapshotRevision ofThisCode() {
        return new SnapshotRevision(Fingerprint::ofWhatDecides);
    }

    /** For whoever writes snapshots. No resolver itself: as the only one among the beans it would be asked for events, too. */
    public RevisionResolver resolver() {
        return aggregate -> fingerprint.get();
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        return fingerprint.get().equals(snapshot.getPayload().getType().getRevision());
    }
}
