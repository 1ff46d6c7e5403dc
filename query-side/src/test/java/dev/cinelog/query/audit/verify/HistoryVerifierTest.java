package dev.cinelog.query.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.AuditedStore;
import dev.cinelog.query.audit.NotaryInMemory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to history behind its back is found, and the right event named. */
class HistoryVerifierTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private AuditedStore store;

    @BeforeEach
    void live() {
        store = new AuditedStore(database).append(35).sign();
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        var verdict = store.append(3).verify();

        assertThat(verdict.finding()).isNull();
        assertThat(verdict.checked()).isEqualTo(38);
        assertThat(verdict.signed()).isEqualTo(35);
    }

    @Test
    void emptyHistoryIsIntact() {
        assertThat(new AuditedStore(database).verify().finding()).isNull();
    }

    @Test
    void aChangedByteOfAPayloadIsFound() {
        store.tamper(
                "update event_store.domain_event set payload = set_byte(payload, 3, 88) where event_identifier = ?",
                store.id(17));

        finds(Tampering.CHANGED, 17, store.id(17));
    }

    @Test
    void otherMetadataIsFound() {
        store.tamper(
                "update event_store.domain_event set meta_data = convert_to('{\"actor\":\"eve\"}', 'UTF8') where event_identifier = ?",
                store.id(4));

        finds(Tampering.CHANGED, 4, store.id(4));
    }

    @Test
    void metadataThatOnlyLooksDifferentIsNoChange() {
        store.tamper(
                "update event_store.domain_event set meta_data = convert_to('{ \"actor\": \"ada\", \"correlationId\": \"4\" }', 'UTF8') where event_identifier = ?",
                store.id(4));

        assertThat(store.verify().finding()).isNull();
    }

    @Test
    void anotherTimeIsFound() {
        store.tamper(
                "update event_store.domain_event set time_stamp = '2020-01-01T00:00:00Z' where event_identifier = ?",
                store.id(34));

        finds(Tampering.CHANGED, 34, store.id(34));
    }

    @Test
    void anotherIdIsFound() {
        store.tamper(
                "update event_store.domain_event set event_identifier = 'forged' where event_identifier = ?",
                store.id(8));

        finds(Tampering.CHANGED, 8, store.id(8));
    }

    @Test
    void aDeletedEventIsFound() {
        store.tamper("delete from event_store.domain_event where event_identifier = ?", store.id(20));

        finds(Tampering.REMOVED, 20, store.id(20));
    }

    @Test
    void anEventDeletedWithItsLeafIsFound() {
        store.tamper("delete from event_store.domain_event where event_identifier = ?", store.id(20));
        store.tamper("delete from audit.leaf where ordinal = 20");

        finds(Tampering.REMOVED, 20, null);
    }

    @Test
    void anInsertedEventWithoutALeafIsFound() {
        var forged = insertAt(15);

        finds(Tampering.INSERTED, 14, forged);
    }

    @Test
    void anEventThatTheChainHasNotReachedIsNone() {
        store.store();

        assertThat(store.verify().finding()).isNull();
    }

    @Test
    void aLeafThatTheChainDidNotMakeIsFound() {
        var forged = store.store();
        store.tamper(
                "insert into audit.leaf select 35, event_identifier, sha256('x'), global_index from event_store.domain_event where event_identifier = ?",
                forged);

        finds(Tampering.INSERTED, 35, forged);
    }

    @Test
    void swappedLeavesAreFound() {
        swapLeaves(12, 18);

        finds(Tampering.MOVED, 12, store.id(18));
    }

    @Test
    void eventsSwappedInTheStoreAreFound() {
        store.tamper("update event_store.domain_event set global_index = -1 where event_identifier = ?", store.id(12));
        store.tamper("update event_store.domain_event set global_index = 13 where event_identifier = ?", store.id(18));
        store.tamper("update event_store.domain_event set global_index = 19 where global_index = -1");

        finds(Tampering.MOVED, 12, store.id(12));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, -1, 1_000_000_000_000L})
    void aPositionFarOffIsFound(long position) {
        store.tamper("update audit.leaf set position = ? where ordinal = 3", position);

        finds(Tampering.MOVED, 3, store.id(3));
    }

    @Test
    void aChangedNodeIsFound() {
        var large = new AuditedStore(database).append(300).sign();
        large.tamper("update audit.node set hash = sha256('x')");

        assertThat(large.verify().finding())
                .isNotNull()
                .satisfies(finding -> assertThat(finding.tampering()).isEqualTo(Tampering.EVIDENCE));
    }

    @Test
    void aChangeIsNamedThoughAllWasRecomputedAfterIt() {
        change(22);
        store.recompute();

        finds(Tampering.CHANGED, 22, store.id(22));
    }

    @Test
    void aRemovalIsNamedThoughAllWasRecomputedAfterIt() {
        store.tamper("delete from event_store.domain_event where event_identifier = ?", store.id(22));
        store.recompute();

        finds(Tampering.REMOVED, 22, null);
    }

    @Test
    void anInsertionIsNamedThoughAllWasRecomputedAfterIt() {
        var forged = insertAt(15);
        store.recompute();

        finds(Tampering.INSERTED, 14, forged);
    }

    @Test
    void aChangeIsNamedThoughItsCheckpointsAreGone() {
        change(22);
        store.recompute();
        store.tamper("delete from audit.checkpoint where size > 20");

        finds(Tampering.CHANGED, 22, store.id(22));
    }

    @Test
    void aChangeIsFoundThoughAllCopiesAreGone() {
        change(22);
        store.recompute();
        store.elsewhere().loseAll();

        assertThat(store.verify().finding()).isNotNull().satisfies(finding -> {
            assertThat(finding.tampering()).isEqualTo(Tampering.EVIDENCE);
            assertThat(finding.ordinal()).isEqualTo(20);
        });
    }

    @Test
    void aTailThatWasCutOffIsFound() {
        store.tamper(
                "delete from event_store.domain_event where event_identifier in (?, ?)", store.id(33), store.id(34));
        store.recompute();
        store.tamper("delete from audit.checkpoint where size > 30");
        store.notary().forget();

        finds(Tampering.REMOVED, 33, null);
    }

    @Test
    void aCheckpointThatIsGoneIsMissed() {
        store.tamper("delete from audit.checkpoint where size = 20");

        assertThat(store.verify().finding()).isNotNull().satisfies(finding -> {
            assertThat(finding.tampering()).isEqualTo(Tampering.EVIDENCE);
            assertThat(finding.sentence()).contains("first 20 events is gone");
        });
    }

    @Test
    void aCheckpointSignedByAStrangerIsNone() {
        var stranger = new NotaryInMemory();
        var genuine = store.checkpoints().find(20).orElseThrow().note();
        var text = genuine.substring(0, genuine.indexOf("\n\n") + 1);
        store.tamper(
                "update audit.checkpoint set note = ? where size = 20",
                stranger.sign(text).note());

        assertThat(store.verify().finding())
                .isNotNull()
                .satisfies(finding -> assertThat(finding.sentence()).contains("signed by none of our keys"));
    }

    @Test
    void aHistoryThatItsOwnerSignedAgainContradictsWhatOthersKept() {
        var kept = store.checkpoints().find(30).orElseThrow().note();
        change(22);
        store.recompute();
        store.tamper("truncate audit.checkpoint");
        store.notary().forget();
        store.elsewhere().loseAll();
        store.sign();

        assertThat(store.verify().finding()).isNull();
        assertThat(store.verify(kept).finding()).isNotNull();
    }

    @Test
    void oldKeysCountAfterANewOneCame() {
        store.notary().rotate();
        store.append(10).sign();

        assertThat(store.checkpoints().after(0, 100))
                .extracting(checkpoint -> checkpoint.keyId())
                .containsAll(store.notary().keys().stream()
                        .map(key -> key.key().id())
                        .toList());
        assertThat(store.verify().finding()).isNull();
    }

    private void finds(Tampering tampering, long ordinal, @Nullable String eventId) {
        assertThat(store.verify().finding()).isNotNull().satisfies(finding -> {
            assertThat(List.of(finding.tampering(), finding.ordinal())).isEqualTo(List.of(tampering, ordinal));
            assertThat(finding.eventId()).isEqualTo(eventId);
        });
    }

    private void change(int ordinal) {
        store.tamper(
                "update event_store.domain_event set payload = convert_to('{}', 'UTF8') where event_identifier = ?",
                store.id(ordinal));
    }

    /** Makes room at an index and puts an event there, with all later ones one further on. */
    private String insertAt(long index) {
        store.tamper("update event_store.domain_event set global_index = -global_index where global_index >= ?", index);
        store.tamper("update event_store.domain_event set global_index = 1 - global_index where global_index < 0");
        store.tamper("update audit.leaf set position = position + 1 where position >= ?", index);
        store.tamper("""
                insert into event_store.domain_event (global_index, event_identifier, aggregate_identifier, sequence_number,
                  type, time_stamp, payload_type, payload, meta_data)
                values (?, 'forged', 'forged', 0, 'Video', '2026-03-01T12:00:14Z', 'T', '{}', '{}')""", index);
        return "forged";
    }

    private void swapLeaves(int one, int other) {
        store.tamper("update audit.leaf set ordinal = -1 where ordinal = ?", one);
        store.tamper("update audit.leaf set ordinal = ? where ordinal = ?", one, other);
        store.tamper("update audit.leaf set ordinal = ? where ordinal = -1", other);
    }
}
