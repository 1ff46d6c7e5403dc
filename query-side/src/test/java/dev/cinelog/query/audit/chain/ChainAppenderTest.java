package dev.cinelog.query.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.AuditedStore;
import dev.cinelog.query.audit.merkle.CompactRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChainAppenderTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private AuditedStore store;

    @BeforeEach
    void live() {
        store = new AuditedStore(database);
    }

    @Test
    void eventsHaveTheOrderInWhichTheyCame() {
        store.append(2);
        var late = store.store();
        var early = store.store();
        store.see(List.of(early, late));

        assertThat(store.chain().ordinal(early)).contains(2L);
        assertThat(store.chain().ordinal(late)).contains(3L);
    }

    @Test
    void anEventThatComesAgainIsPassedOver() {
        store.append(5);

        store.see(List.of(store.id(4), store.id(0)));

        assertThat(store.chain().size()).isEqualTo(5);
        assertThat(store.verify().finding()).isNull();
    }

    @Test
    void anEventThatIsGoneStopsTheChain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.see(List.of("unknown")))
                .withMessageContaining("unknown is gone");
        assertThat(store.chain().size()).isZero();
    }

    @Test
    void batchesOfAnySizeGrowOneTree() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        while (store.chain().size() < 700) {
            store.append(1 + random.nextInt(150));
        }
        var size = store.chain().size();
        var range = CompactRange.empty();
        store.chain().leaves(0, size).forEach(range::append);

        assertThat(store.chain().range().root()).as("seed %d", seed).isEqualTo(range.root());
        assertThat(store.chain().tree().root(size)).as("seed %d", seed).isEqualTo(range.root());
        assertThat(database.count("audit.node")).isEqualTo(size / 256);
    }

    @Test
    void proofsAreMadeOfStoredNodes() {
        store.append(600);
        var leaf = store.chain().leaves(300, 301).get(0);

        assertThat(store.chain().tree().inclusion(300, 555).root(leaf))
                .contains(store.chain().tree().root(555));
        assertThat(store.chain()
                        .tree()
                        .consistency(257, 600)
                        .joins(
                                store.chain().tree().root(257),
                                store.chain().tree().root(600)))
                .isTrue();
    }
}
