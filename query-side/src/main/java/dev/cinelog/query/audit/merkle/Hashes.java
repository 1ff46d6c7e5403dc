package dev.cinelog.query.audit.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several hashes at once. */
public final class Hashes {

    private Hashes() {}

    /**
     * Hashes that lie one behind the other.
     *
     * @throws IllegalArgumentException if one is cut off
     */
    public static List<Hash> read(byte[] bytes) {
        var hashes = new ArrayList<Hash>(bytes.length / Hash.LENGTH);
        for (var at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, Math.min(at + Hash.LENGTH, bytes.length))));
        }
        return hashes;
    }

    /** @throws IllegalArgumentException if one is none */
    public static List<Hash> ofBase64(List<String> texts) {
        return texts.stream().map(Hash::ofBase64).toList();
    }

    public static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    /** The root over complete subtrees that lie side by side, largest first. */
    static Hash root(List<Hash> subtrees) {
        if (subtrees.isEmpty()) {
            return Hash.ofNothing();
        }
        var root = subtrees.get(subtrees.size() - 1);
        for (var at = subtrees.size() - 2; at >= 0; at--) {
            root = Hash.ofChildren(subtrees.get(at), root);
        }
        return root;
    }
}
