package dev.cinelog.query.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.audit.query.FindRunningVerification;
import dev.cinelog.api.audit.query.FindVerification;
import dev.cinelog.api.audit.query.StartVerification;
import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import dev.cinelog.api.history.AuditActId;
import dev.cinelog.api.history.command.EndVerification;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.audit.AuditedStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerificationsTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final String id = UUID.randomUUID().toString();
    private final List<Object> recorded = new CopyOnWriteArrayList<>();
    private Verifications verifications;
    private Presence presence;
    private VerificationTable table;

    @BeforeEach
    void live() {
        var store = new AuditedStore(database).append(15).sign();
        database.jdbc().sql("truncate audit.verification").update();
        table = new VerificationTable(database.jdbc());
        presence = new Presence(database.unpooled(), database.jdbc());
        verifications =
                new Verifications(store.verifier(), table, presence, recorded::add, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        verifications.close();
    }

    @Test
    void whatCameOutIsKeptAndTold() {
        verifications.handle(new StartVerification(new AuditActId(id), List.of()));

        await().atMost(Duration.ofSeconds(20)).until(() -> found().state() == VerificationState.INTACT);
        assertThat(recorded).containsExactly(Sentences.told(found(), null));
        assertThat(verifications.handle(new StartVerification(new AuditActId(id), List.of())))
                .isEqualTo(found());
    }

    @Test
    void whatSomebodyIsAtIsRunning() {
        table.insert(running());
        try (var held = presence.hold(id)) {
            assertThat(held).isNotNull();
            assertThat(found().state()).isEqualTo(VerificationState.RUNNING);
            assertThat(verifications.handle(new FindRunningVerification())).contains(found());
        }
        assertThat(recorded).isEmpty();
    }

    @Test
    void whatNobodyIsAtAnyMoreWasInterrupted() {
        table.insert(running());
        table.progress(id, 7, 15);

        assertThat(verifications.handle(new FindRunningVerification())).isEmpty();

        assertThat(found().state()).isEqualTo(VerificationState.INTERRUPTED);
        assertThat(found().finishedAt()).isEqualTo(NOON);
        assertThat(found().checked()).isEqualTo(7);
        assertThat(recorded).singleElement().isInstanceOfSatisfying(EndVerification.class, told -> {
            assertThat(told.actId()).hasToString(id);
            assertThat(told.outcome().failure()).isEqualTo(found().sentence());
        });
    }

    @Test
    void whatComesOutIsKeptThoughHistoryCannotBeTold() {
        var silent = new Verifications(
                new AuditedStore(database).append(3).verifier(),
                table,
                presence,
                command -> {
                    throw new IllegalStateException("Nobody answers.");
                },
                Clock.fixed(NOON, ZoneOffset.UTC));

        silent.handle(new StartVerification(new AuditActId(id), List.of()));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> table.find(id).orElseThrow().state() == VerificationState.INTACT);
        silent.close();
    }

    private Verification found() {
        return verifications.handle(new FindVerification(id)).orElseThrow();
    }

    private Verification running() {
        return new Verification(
                id, VerificationState.RUNNING, NOON, null, 0, 0, 0, null, "History is being read again.");
    }
}
