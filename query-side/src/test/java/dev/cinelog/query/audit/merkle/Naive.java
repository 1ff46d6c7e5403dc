package dev.cinelog.query.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962, sections 2.1 to 2.1.2, word for word, over leaves in a list. */
final class Naive {

    private Naive() {}

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofNothing();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var k = split(leaves.size());
        return Hash.ofChildren(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<Hash> path(int m, List<Hash> leaves) {
        var n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        var k = split(n);
        return m < k
                ? plus(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : plus(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    static List<Hash> proof(int m, List<Hash> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
        var n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(root(leaves));
        }
        var k = split(n);
        return m <= k
                ? plus(subproof(m, leaves.subList(0, k), known), root(leaves.subList(k, n)))
                : plus(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    private static int split(int n) {
        var k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> plus(List<Hash> hashes, Hash last) {
        var all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}
