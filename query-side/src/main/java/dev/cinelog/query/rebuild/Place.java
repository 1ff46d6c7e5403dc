package dev.cinelog.query.rebuild;

import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in history: behind all events up to an index, save some whose turn had not come, since a lower index may become
 * visible after a higher one.
 *
 * @param gaps indexes below that one of events that are still to come, if they ever do
 */
record Place(long index, SortedSet<Long> gaps) {

    static final Place BEGINNING = new Place(0, new TreeSet<>());

    /** Behind everything up to an index. */
    static Place at(long index) {
        return new Place(index, new TreeSet<>());
    }

    static Place of(@Nullable TrackingToken token) {
        if (token == null) {
            return BEGINNING;
        }
        if (token instanceof GapAwareTrackingToken place) {
            return new Place(place.getIndex(), new TreeSet<>(place.getGaps()));
        }
        throw new IllegalArgumentException("No place in the event table: " + token);
    }

    GapAwareTrackingToken token() {
        return GapAwareTrackingToken.newInstance(index, gaps);
    }

    boolean covers(long event) {
        return event <= index && !gaps.contains(event);
    }

    /** The part of a later place that lies up to an index. */
    Place cutAt(long end) {
        return end >= index ? this : new Place(end, new TreeSet<>(gaps.headSet(end + 1)));
    }
}
