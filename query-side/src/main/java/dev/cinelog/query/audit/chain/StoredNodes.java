package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Subtree;
import dev.cinelog.query.audit.merkle.SubtreeHashes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hashes of subtrees, from the leaves and from the nodes of every eighth level. What lies between is hashed again from up to 256 of
 * these, read at once and kept: a proof over a million events reads six times. Made anew for each question.
 */
public final class StoredNodes implements SubtreeHashes {

    private static final int LEVELS_A_TILE = 8;

    private record Tile(int level, long index) {}

    private final JdbcClient jdbc;
    private final Map<Tile, List<Hash>> tiles = new HashMap<>();

    public StoredNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the hash of such a subtree is kept as a node. */
    public static boolean keeps(Subtree subtree) {
        return subtree.level() > 0 && subtree.level() % LEVELS_A_TILE == 0;
    }

    @Override
    public Hash of(Subtree subtree) {
        var above = subtree.level() % LEVELS_A_TILE;
        var level = subtree.level() - above;
        var first = subtree.index() << above;
        var tile = tiles.computeIfAbsent(new Tile(level, first >> LEVELS_A_TILE), this::read);
        var from = (int) (first & ((1 << LEVELS_A_TILE) - 1));
        return folded(tile, from, from + (1 << above));
    }

    private static Hash folded(List<Hash> hashes, int from, int to) {
        if (to > hashes.size()) {
            throw new IllegalStateException("The chain lacks leaves or nodes: history must be verified");
        }
        if (to - from == 1) {
            return hashes.get(from);
        }
        var middle = (from + to) >>> 1;
        return Hash.ofChildren(folded(hashes, from, middle), folded(hashes, middle, to));
    }

    private List<Hash> read(Tile tile) {
        var from = tile.index() << LEVELS_A_TILE;
        var to = from + (1 << LEVELS_A_TILE);
        var statement = tile.level() == 0
                ? jdbc.sql("select leaf from audit.leaf where ordinal >= ? and ordinal < ? order by ordinal")
                        .params(from, to)
                : jdbc.sql("select hash from audit.node where level = ? and idx >= ? and idx < ? order by idx")
                        .params(tile.level(), from, to);
        return statement.query((row, number) -> Hash.of(row.getBytes(1))).list();
    }
}
