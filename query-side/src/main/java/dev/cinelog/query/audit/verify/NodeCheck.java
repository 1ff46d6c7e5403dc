package dev.cinelog.query.audit.verify;

import dev.cinelog.query.audit.chain.StoredNodes;
import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.audit.merkle.Subtree;
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
        computed.forEach((subtree, hash) -> {
            var stored = jdbc.sql("select hash from audit.node where level = ? and idx = ?")
                    .params(subtree.level(), subtree.index())
                    .query((row, number) -> Hash.of(row.getBytes(1)))
                    .optional();
            if (stored.isEmpty() || !stored.get().equals(hash)) {
                throw Tampered.evidence(
                        subtree.index() << subtree.level(),
                        "What the chain keeps of the %,d events from %,d on was changed"
                                .formatted(1L << subtree.level(), subtree.index() << subtree.level()));
            }
        });
        computed.clear();
    }
}
