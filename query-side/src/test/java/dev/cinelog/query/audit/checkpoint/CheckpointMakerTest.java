package dev.cinelog.query.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.AuditedStore;
import dev.cinelog.query.audit.NotaryInMemory;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckpointMakerTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private AuditedStore store;

    @BeforeEach
    void live() {
        store = new AuditedStore(database);
    }

    @Test
    void signsEachTimeSoManyEventsCameTogether() {
        store.append(25);
        var maker = store.maker(Duration.ofHours(1));

        assertThat(maker.makeIfDue()).map(Checkpoint::size).contains(10L);
        assertThat(maker.makeIfDue()).map(Checkpoint::size).contains(20L);
        assertThat(maker.makeIfDue()).isEmpty();
    }

    @Test
    void signsWhateverThereIsWhenTimeIsUp() {
        store.append(3);

        assertThat(store.maker(Duration.ZERO).makeIfDue()).map(Checkpoint::size).contains(3L);
        assertThat(store.maker(Duration.ZERO).makeIfDue()).isEmpty();
    }

    @Test
    void itsRootIsThatOfTheChain() {
        store.append(600).sign();

        var note = SignedNote.parse(store.checkpoints().find(600).orElseThrow().note());

        assertThat(note.open(store.notary().keys()).orElseThrow().root())
                .isEqualTo(store.chain().range().root())
                .isEqualTo(store.chain().tree().root(600));
    }

    @Test
    void refusesToSignWhatContradictsTheLastCheckpoint() {
        store.append(15).sign();
        store.tamper("update event_store.domain_event set payload = '{}' where event_identifier = ?", store.id(4));
        store.recompute();
        store.append(10);

        assertThatExceptionOfType(HistoryContradicted.class)
                .isThrownBy(() -> store.maker(Duration.ZERO).makeIfDue());
    }

    @Test
    void refusesToSignAShorterHistoryThoughNoCheckpointIsLeft() {
        store.append(15).sign();
        store.tamper("delete from event_store.domain_event where event_identifier = ?", store.id(14));
        store.tamper("truncate audit.checkpoint");
        store.recompute();

        assertThatExceptionOfType(HistoryContradicted.class)
                .isThrownBy(() -> store.maker(Duration.ZERO).makeIfDue());
    }

    @Test
    void ofTwoThatSignAtOnceOneIsHeard() {
        store.append(10);
        var faster = store.maker(Duration.ZERO);
        var slow = new NotaryThatIsOvertaken(
                store.notary(), () -> assertThat(faster.makeIfDue()).isPresent());

        assertThat(store.maker(Duration.ZERO, slow).makeIfDue()).isEmpty();
        assertThat(slow.latest()).isEmpty();
        assertThat(store.notary().latest())
                .contains(store.checkpoints().find(10).orElseThrow().note());
        assertThat(store.maker(Duration.ZERO, slow).makeIfDue()).isEmpty();
        assertThat(store.append(1).maker(Duration.ZERO, slow).makeIfDue())
                .map(Checkpoint::size)
                .contains(11L);
    }

    @Test
    void aStrangersKeyIsNotSignedOver() {
        store.append(10).sign().append(10);

        assertThatExceptionOfType(HistoryContradicted.class)
                .isThrownBy(
                        () -> store.maker(Duration.ZERO, new NotaryInMemory()).makeIfDue())
                .withMessageContaining("all processes on one database need the same");
    }

    @Test
    void sendsAgainWhatCouldNotBeSent() {
        store.append(15);
        store.elsewhere().goAway();
        assertThatIllegalStateException().isThrownBy(store::sign);
        assertThat(store.copies().sizes()).isEmpty();

        store.elsewhere().comeBack();
        store.sign();

        assertThat(store.copies().sizes()).containsExactly(10L, 15L);
        assertThat(store.copies().note(15))
                .contains(store.checkpoints().find(15).orElseThrow().note());
        assertThat(store.copies().leavesBetween(10, 15)).contains(store.chain().leaves(10, 15));
        assertThat(store.checkpoints().after(0, 10)).allMatch(checkpoint -> checkpoint.sent());
    }
}
