package dev.cinelog.query.audit.merkle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves in memory, with the tree that grew over them. */
final class Forest {

    private final List<Hash> leaves;
    private final CompactRange range = CompactRange.empty();
    private final Map<Subtree, Hash> nodes = new HashMap<>();

    Forest(List<Hash> leaves) {
        this.leaves = List.copyOf(leaves);
        leaves.forEach(leaf -> range.append(leaf, nodes::put));
    }

    List<Hash> leaves(int from, int to) {
        return leaves.subList(from, to);
    }

    CompactRange range() {
        return range;
    }

    Tree tree() {
        return new Tree(subtree -> {
            var hash = nodes.get(subtree);
            if (hash == null) {
                throw new AssertionError("No complete subtree: " + subtree);
            }
            return hash;
        });
    }
}
