package dev.cinelog.query.audit.merkle;

import java.util.List;

/**
 * What lies left and right of some leaves in a row, boiled down to complete subtrees.
 *
 * @param from the first of them
 * @param to behind the last of them
 * @param size of the whole tree
 */
public record RangeProof(long from, long to, long size, List<Hash> left, List<Hash> right) {

    /** @throws IllegalArgumentException if the subtrees do not fit the range */
    public RangeProof {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (from < 0 || from > to || to > size) {
            throw new IllegalArgumentException("%d to %d is no range of %d".formatted(from, to, size));
        }
        if (left.size() != Subtree.covering(0, from).size()
                || right.size() != Subtree.covering(to, size).size()) {
            throw new IllegalArgumentException("The proof does not fit the range");
        }
    }

    /** What lies left: the leaves themselves are to be appended. */
    public CompactRange before() {
        var known = left.iterator();
        return CompactRange.of(from, subtree -> known.next());
    }

    /**
     * The root of the whole tree.
     *
     * @param appended what {@link #before} became by the leaves of the range; grows to the whole tree
     */
    public Hash root(CompactRange appended) {
        var known = right.iterator();
        Subtree.covering(to, size).forEach(subtree -> appended.append(subtree, known.next()));
        return appended.root();
    }
}
