package dev.cinelog.command.account;

import java.util.HashSet;
import java.util.Set;

/**
 * What an account may have only so many of at a time, by id: which there ever were, and which there are. Ends with the account.
 *
 * @param <I> the ids
 */
final class Holdings<I> {

    private final Set<I> ever = new HashSet<>();
    private final Set<I> present = new HashSet<>();
    private boolean closed;

    boolean everHeld(I id) {
        return ever.contains(id);
    }

    boolean holds(I id) {
        return present.contains(id);
    }

    int count() {
        return present.size();
    }

    void refuseWhenClosed() {
        if (closed) {
            throw AccountEnd.erased();
        }
    }

    void add(I id) {
        ever.add(id);
        present.add(id);
    }

    void remove(I id) {
        present.remove(id);
    }

    void removeAll() {
        present.clear();
    }

    void close() {
        closed = true;
        present.clear();
    }
}
