package dev.cinelog.app.notary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Together;
import dev.cinelog.query.audit.checkpoint.Checkpoint;
import dev.cinelog.query.audit.checkpoint.SignedNote;
import dev.cinelog.query.audit.merkle.CompactRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeysTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Path directory;

    AuditKeysTest(@TempDir Path parent) {
        this.directory = parent.resolve("audit");
    }

    @Test
    void aSignatureIsCheckedByThePublicKey() {
        var keys = keys(now);

        assertThat(opens(keys, signed(keys, now))).isTrue();
    }

    @Test
    void keysAndOriginStayTheSame() {
        var first = keys(now);
        var again = keys(now.plusSeconds(60));

        assertThat(again.origin()).isEqualTo(first.origin()).startsWith("cinelog/");
        assertThat(again.keys()).isEqualTo(first.keys());
        assertThat(AuditKeys.publicKeys(directory))
                .containsExactly(first.keys().get(0).key().pem());
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        keys(now);

        try (var files = Files.list(directory)) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void whatAnOldKeySignedStillCountsAndItSignsNoMore() {
        var keys = keys(now);
        var old = signed(keys, now);
        var id = keys(now.plus(Duration.ofHours(1))).rotate();

        assertThat(opens(keys, old)).isTrue();
        assertThat(keys.keys()).hasSize(2);
        assertThat(keys.sign("text\n").keyId()).isEqualTo(id);
        assertThat(opens(keys, signed(keys, now.plus(Duration.ofHours(1))))).isTrue();
        assertThat(opens(keys, signed(keys, now))).isFalse();
    }

    @Test
    void thoseWhoMakeTheFirstKeyAtOnceAgreeOnOne() throws Exception {
        var origins = Together.times(8, number -> keys(now).origin());

        assertThat(origins).containsOnly(keys(now).origin());
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder("keys.json", keys(now).sign("text\n").keyId() + ".pem");
    }

    private AuditKeys keys(Instant time) {
        return AuditKeys.in(directory, Clock.fixed(time, ZoneOffset.UTC));
    }

    private static String signed(AuditKeys keys, Instant at) {
        return keys.sign(new Checkpoint(keys.origin(), 0, CompactRange.empty().root(), at).text())
                .note();
    }

    private static boolean opens(AuditKeys keys, String note) {
        return SignedNote.parse(note).open(keys.keys()).isPresent();
    }
}
