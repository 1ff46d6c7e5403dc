package dev.cinelog.query.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** A tree whose complete subtrees are known: makes its roots and the proofs of RFC 6962, sections 2.1.1 and 2.1.2. */
public final class Tree {

    private final SubtreeHashes hashes;

    public Tree(SubtreeHashes hashes) {
        this.hashes = hashes;
    }

    /** The root over its first leaves. */
    public Hash root(long size) {
        return root(0, size);
    }

    public CompactRange range(long size) {
        return CompactRange.of(size, hashes);
    }

    /**
     * Proves that a leaf is one of the first {@code size}.
     *
     * @throws IllegalArgumentException if the leaf lies outside
     */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("Leaf %d is none of %d".formatted(index, size));
        }
        var path = new ArrayList<Hash>();
        walk(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * Proves that the first {@code from} leaves are still what they were when there were no more of them.
     *
     * @throws IllegalArgumentException if {@code from} is larger
     */
    public ConsistencyProof consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("%d leaves never grew to %d".formatted(from, to));
        }
        var path = new ArrayList<Hash>();
        if (from > 0) {
            walk(from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    /**
     * Proves that leaves {@code from} up to, not including, {@code to} are these of the first {@code size}.
     *
     * @throws IllegalArgumentException if they are none
     */
    public RangeProof range(long from, long to, long size) {
        if (from < 0 || from > to || to > size) {
            throw new IllegalArgumentException("%d to %d is no range of %d".formatted(from, to, size));
        }
        return new RangeProof(from, to, size, over(0, from), over(to, size));
    }

    private void walk(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (index < middle) {
            walk(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            walk(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** @param known whether whoever checks the proof knows the root of all old leaves here */
    private void walk(long old, long from, long to, boolean known, List<Hash> path) {
        if (old == to - from) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        var left = split(to - from);
        if (old <= left) {
            walk(old, from, from + left, known, path);
            path.add(root(from + left, to));
        } else {
            walk(old - left, from + left, to, false, path);
            path.add(root(from, from + left));
        }
    }

    private Hash root(long from, long to) {
        return Hashes.root(over(from, to));
    }

    private List<Hash> over(long from, long to) {
        return Subtree.covering(from, to).stream().map(hashes::of).toList();
    }

    /** The largest power of two below a number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
