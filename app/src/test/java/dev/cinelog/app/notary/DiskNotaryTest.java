package dev.cinelog.app.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskNotaryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void remembersTheLatestNote() {
        assertThat(notary("one").latest()).isEmpty();

        notary("one").remember("a note\n");

        assertThat(notary("one").latest()).contains("a note\n");
    }

    @Test
    void sharesKeysAndNoMemory() {
        notary("one").remember("a note\n");

        assertThat(notary("two").latest()).isEmpty();
        assertThat(notary("two").keys()).isEqualTo(notary("one").keys());
    }

    private DiskNotary notary(String latest) {
        return new DiskNotary(AuditKeys.in(directory.resolve("keys"), Clock.systemUTC()), directory.resolve(latest));
    }
}
