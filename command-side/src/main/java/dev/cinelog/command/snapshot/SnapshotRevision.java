package dev.cinelog.command.snapshot;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.RevisionResolver;
import org.jspecify.annotations.Nullable;

/**
 * The revision that snapshots carry: a fingerprint of all code that makes an aggregate what it is after its events. With
 * any of it changed, an earlier snapshot is passed over and history is read from its beginning.
 */
public final class SnapshotRevision implements RevisionResolver, SnapshotFilter {

    private final Supplier<String> fingerprint;

    /** @param fingerprint asked for each time */
    SnapshotRevision(Supplier<String> fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** The revision of the code that runs here. */
    public static SnapshotRevision ofThisCode() {
        return new SnapshotRevision(Fingerprint::ofWhatDecides);
    }

    @Override
    public String revisionOf(@Nullable Class<?> aggregate) {
        return fingerprint.get();
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        return fingerprint.get().equals(snapshot.getPayload().getType().getRevision());
    }
}
