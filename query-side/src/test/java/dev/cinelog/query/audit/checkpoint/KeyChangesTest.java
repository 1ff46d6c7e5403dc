package dev.cinelog.query.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.command.RecordKeyChange;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.AuditedStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeyChangesTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final List<Object> recorded = new ArrayList<>();
    private AuditedStore store;
    private KeyChanges changes;

    @BeforeEach
    void live() {
        store = new AuditedStore(database).append(25).sign();
        changes = new KeyChanges(store.checkpoints(), recorded::add);
    }

    @Test
    void nobodyIsToldOfTheFirstKey() {
        changes.record();

        assertThat(recorded).isEmpty();
    }

    @Test
    void eachKeyThatTookOverIsToldOnce() {
        changes.record();
        store.notary().rotate();
        store.append(25).sign();
        var key = store.checkpoints().latest().orElseThrow().keyId();

        changes.record();
        assertThat(recorded).as("nobody said that anything was signed").isEmpty();
        changes.lookAgain();
        changes.record();
        changes.lookAgain();
        changes.record();

        assertThat(recorded).containsExactly(new RecordKeyChange(AuditActId.ofKey(key), key));
    }

    @Test
    void aProcessThatStartsTellsAgain() {
        store.notary().rotate();
        store.append(5).sign();
        changes.record();

        new KeyChanges(store.checkpoints(), recorded::add).record();

        assertThat(recorded).hasSize(2);
        assertThat(recorded.get(0)).isEqualTo(recorded.get(1));
    }
}
