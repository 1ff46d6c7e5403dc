package dev.cinelog.query.store;

import java.util.Collection;
import java.util.List;

/** Reads stored events. */
public interface StoredEvents {

    /**
     * Up to so many events behind an index, in the order of their index.
     *
     * @param after exclusive; 0 reads from the first
     * @param upTo inclusive
     * @param without payload types to leave out
     */
    List<StoredEvent> page(long after, long upTo, int most, Collection<String> without);

    /** The same, but only what they tell and when: nothing of what else is known of them, which is empty. */
    default List<StoredEvent> contents(long after, long upTo, int most, Collection<String> without) {
        return page(after, upTo, most, without);
    }

    default List<StoredEvent> page(long after, long upTo, int most) {
        return page(after, upTo, most, List.of());
    }

    /** The events of these indexes, in the order of their index; those that are not there are missing. */
    List<StoredEvent> at(Collection<Long> indexes);

    /** These events, in no particular order; those that are gone are missing. */
    List<StoredEvent> byIds(Collection<String> eventIds);

    /**
     * Up to so many events of one aggregate, in its own order.
     *
     * @param after the sequence number behind which they begin; -1 for the very beginning
     */
    List<StoredEvent> ofAggregate(String aggregateId, long after, int most);
}
