package dev.cinelog.query.audit.merkle;

import java.util.List;
import java.util.Optional;

/**
 * The way from one leaf up to the root.
 *
 * @param path the siblings on it, from the leaf up
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** The root that the tree must have if it holds this leaf here; none if the path does not fit the tree. */
    public Optional<Hash> root(Hash leaf) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        var node = index;
        var last = size - 1;
        var root = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                root = Hash.ofChildren(sibling, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = Hash.ofChildren(root, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(root) : Optional.empty();
    }
}
