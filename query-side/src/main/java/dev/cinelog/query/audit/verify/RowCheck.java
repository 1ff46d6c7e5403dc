package dev.cinelog.query.audit.verify;

import static java.util.Objects.requireNonNull;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.query.audit.chain.ChainRow;
import dev.cinelog.query.audit.chain.Leaves;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what the chain keeps of each event with the event, in order. */
final class RowCheck {

    /**
     * How much later than one of a higher index an event may have become visible. Those that take longer are rolled back, so that
     * this leaves room only for clocks that differ.
     */
    private static final Duration MOST_LATE = Duration.ofMinutes(1);

    private final StoredEvents events;
    private long expected;
    private @Nullable StoredEvent furthest;

    RowCheck(StoredEvents events) {
        this.events = events;
    }

    /** Whether the event in the store has the hash that the chain keeps: what takes time, and may run on any thread. */
    static boolean fits(ChainRow row) {
        var event = row.event();
        return event != null
                && event.eventId().equals(row.eventId())
                && Leaves.of(event).hash().equals(row.leaf());
    }

    /** @throws Tampered if something is wrong with this row */
    void check(ChainRow row, boolean fits) {
        if (row.ordinal() != expected) {
            throw Tampered.event(Tampering.REMOVED, expected, null, "is gone from the chain");
        }
        expected++;
        if (!fits) {
            throw misfit(row);
        }
        var event = requireNonNull(row.event());
        var before = furthest;
        if (before == null || event.index() > before.index()) {
            furthest = event;
        } else if (event.index() == before.index() || apart(event, before).compareTo(MOST_LATE) > 0) {
            throw Tampered.event(
                    Tampering.MOVED,
                    row.ordinal(),
                    row.eventId(),
                    "lies in the store before events that it came after");
        }
    }

    private Tampered misfit(ChainRow row) {
        var here = row.event();
        var found = events.byIds(List.of(row.eventId())).stream().findFirst();
        if (found.isPresent() && found.get().index() != row.position()) {
            return Tampered.event(
                    Tampering.MOVED, row.ordinal(), row.eventId(), "lies in the store where it did not lie before");
        }
        if (found.isPresent()) {
            return Tampered.event(Tampering.CHANGED, row.ordinal(), row.eventId(), "is not what the chain recorded");
        }
        return here == null
                ? Tampered.event(Tampering.REMOVED, row.ordinal(), row.eventId(), "is gone from the store")
                : Tampered.event(
                        Tampering.CHANGED,
                        row.ordinal(),
                        row.eventId(),
                        "is gone, and another lies in its place, with the id " + here.eventId());
    }

    private static Duration apart(StoredEvent one, StoredEvent other) {
        try {
            return Duration.between(Instant.parse(one.timestamp()), Instant.parse(other.timestamp()))
                    .abs();
        } catch (DateTimeParseException unreadable) {
            return Duration.ZERO;
        }
    }
}
