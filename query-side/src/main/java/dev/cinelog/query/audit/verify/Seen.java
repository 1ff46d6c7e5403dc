package dev.cinelog.query.audit.verify;

import java.util.BitSet;

/** Where in the store the events lie that were found to be those of the chain: a bit an index. */
final class Seen {

    /** Indexes are left out now and then, but never so many: whatever lies beyond is looked up one by one. */
    private static final int MOST_TIMES = 16;

    private static final int SOME = 1_000_000;

    private final BitSet indexes = new BitSet();
    private final long most;

    /** @param events in the chain */
    Seen(long events) {
        most = Math.min(MOST_TIMES * events + SOME, Integer.MAX_VALUE - 1L);
    }

    void add(long index) {
        if (index >= 0 && index <= most) {
            indexes.set((int) index);
        }
    }

    /** How many lie behind one index and up to another. */
    long between(long after, long upTo) {
        return after >= most
                ? 0
                : indexes.get((int) after + 1, (int) Math.min(upTo, most) + 1).cardinality();
    }
}
