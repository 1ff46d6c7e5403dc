package dev.cinelog.query.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete subtree of 2^level leaves, the first of which is index · 2^level.
 *
 * @param level 0 is a leaf
 */
public record Subtree(int level, long index) {

    /** The largest subtrees that lie side by side over a range of leaves. */
    static List<Subtree> covering(long from, long to) {
        var subtrees = new ArrayList<Subtree>();
        var at = from;
        while (at < to) {
            var aligned = at == 0 ? Long.SIZE - 2 : Long.numberOfTrailingZeros(at);
            var level = Math.min(aligned, Long.SIZE - 1 - Long.numberOfLeadingZeros(to - at));
            subtrees.add(new Subtree(level, at >> level));
            at += 1L << level;
        }
        return subtrees;
    }
}
