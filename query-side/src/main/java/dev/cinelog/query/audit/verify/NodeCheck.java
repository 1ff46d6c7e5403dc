package dev.cinelog.query.audit.verify;

import dev.cinelog.query.audit.chain.StoredNodes;
import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Subtree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the nodes that proofs are made of with those that the leaves give. */
final class NodeCheck {

    private final JdbcClient jdbc;
    private final Map<Subtree, Hash> computed = new LinkedHashMap<>();

    NodeCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Subtree subtree, Hash hash) {
        if (StoredNodes.keeps(subtree)) {
            computed.put(subtree, hash);
        }
    }

    /** @throws Tampered if a stored node is not what was added */
    void check() {
        var stored = stored();
        computed.forEach((subtree, hash) -> {
            if (!hash.equals(stored.get(subtree))) {
                throw Tampered.evidence(
                        subtree.index() << subtree.level(),
                        "What the chain keeps of the %,d events from %,d on was changed"
                                .formatted(1L << subtree.level(), subtree.index() << subtree.level()));
            }
        });
        computed.clear();
    }

    /** One in 256 events has one, as many as were added. */
    private Map<Subtree, Hash> stored() {
        var stored = new HashMap<Subtree, Hash>();
        jdbc.sql("select level, idx, hash from audit.node").query(row -> {
            stored.put(new Subtree(row.getInt(1), row.getLong(2)), Hash.of(row.getBytes(3)));
        });
        return stored;
    }
}
