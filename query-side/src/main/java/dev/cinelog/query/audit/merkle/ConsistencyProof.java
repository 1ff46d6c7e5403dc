package dev.cinelog.query.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the root of a tree to the root of what it grew to.
 *
 * @param from how many leaves it had
 * @param to how many it has
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether a tree with the one root can have grown to one with the other without losing or changing a leaf. */
    public boolean joins(Hash oldRoot, Hash newRoot) {
        if (from == 0) {
            return path.isEmpty() && oldRoot.equals(Hash.ofNothing());
        }
        if (from == to) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        return from < to && climbs(oldRoot, newRoot);
    }

    private boolean climbs(Hash oldRoot, Hash newRoot) {
        var way = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            way.add(0, oldRoot);
        }
        if (way.isEmpty()) {
            return false;
        }
        var node = from - 1;
        var last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var before = way.get(0);
        var after = way.get(0);
        for (var sibling : way.subList(1, way.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = Hash.ofChildren(sibling, before);
                after = Hash.ofChildren(sibling, after);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                after = Hash.ofChildren(after, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(oldRoot) && after.equals(newRoot);
    }
}
