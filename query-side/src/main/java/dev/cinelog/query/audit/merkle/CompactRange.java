package dev.cinelog.query.audit.merkle;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The beginning of a tree, boiled down to the roots of the complete subtrees that it consists of, largest first: all that is
 * needed to append to it and to know its root.
 */
public final class CompactRange {

    private final List<Hash> roots;
    private long size;

    private CompactRange(long size, List<Hash> roots) {
        if (Long.bitCount(size) != roots.size()) {
            throw new IllegalArgumentException("%d leaves are not %d subtrees".formatted(size, roots.size()));
        }
        this.size = size;
        this.roots = new ArrayList<>(roots);
    }

    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /** The first leaves of a tree whose subtrees are known. */
    public static CompactRange of(long size, SubtreeHashes hashes) {
        return new CompactRange(
                size, Subtree.covering(0, size).stream().map(hashes::of).toList());
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException if it does not fit the size
     */
    public static CompactRange of(long size, byte[] bytes) {
        return new CompactRange(size, Hashes.read(bytes));
    }

    public CompactRange copy() {
        return new CompactRange(size, roots);
    }

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        append(leaf, (subtree, hash) -> {});
    }

    /** @param completed hears of every subtree that the leaf completes, itself included */
    public void append(Hash leaf, BiConsumer<Subtree, Hash> completed) {
        append(0, leaf, completed);
    }

    /** Appends a whole subtree, whose leaves begin where this ends. */
    void append(Subtree subtree, Hash hash) {
        if (subtree.index() << subtree.level() != size) {
            throw new IllegalArgumentException("%s does not begin at %d".formatted(subtree, size));
        }
        append(subtree.level(), hash, (completed, root) -> {});
    }

    public Hash root() {
        return Hashes.root(roots);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream(roots.size() * Hash.LENGTH);
        roots.forEach(root -> bytes.writeBytes(root.bytes()));
        return bytes.toByteArray();
    }

    private void append(int level, Hash hash, BiConsumer<Subtree, Hash> completed) {
        var grown = size + (1L << level);
        var at = level;
        var root = hash;
        completed.accept(new Subtree(at, size >> at), root);
        while (((size >> at) & 1) == 1) {
            root = Hash.ofChildren(roots.remove(roots.size() - 1), root);
            at++;
            completed.accept(new Subtree(at, size >> at), root);
        }
        roots.add(root);
        size = grown;
    }
}
