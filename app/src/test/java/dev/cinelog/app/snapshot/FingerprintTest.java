package dev.cinelog.app.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    private final Path root;
    private final Path aggregates;

    FingerprintTest(@TempDir Path root) {
        this.root = root;
        aggregates = root.resolve("dev/cinelog/command/film");
    }

    @BeforeEach
    void compile() throws IOException {
        Files.createDirectories(aggregates);
        Files.write(aggregates.resolve("Film.class"), new byte[] {1, 2});
        Files.write(aggregates.resolve("Reel.class"), new byte[] {3});
    }

    @Test
    void isTheSameForTheSameCodeWhereverItLies(@TempDir Path elsewhere) throws IOException {
        var moved = Files.createDirectories(elsewhere.resolve("dev/cinelog/command/film"));
        Files.write(moved.resolve("Reel.class"), new byte[] {3});
        Files.write(moved.resolve("Film.class"), new byte[] {1, 2});

        assertThat(of(root)).isEqualTo(of(elsewhere)).hasSize(64);
    }

    @Test
    void isAnotherOnceAnyOfItChanged() throws IOException {
        var before = of(root);
        Files.write(aggregates.resolve("Reel.class"), new byte[] {4});

        assertThat(of(root)).isNotEqualTo(before);
    }

    @Test
    void isAnotherOnceSomethingWasAdded() throws IOException {
        var before = of(root);
        Files.write(aggregates.resolve("Title.class"), new byte[] {4});

        assertThat(of(root)).isNotEqualTo(before);
    }

    @Test
    void coversTheAggregatesAndWhatTheyHear() {
        assertThat(Fingerprint.ofWhatDecides())
                .isEqualTo(Fingerprint.of(
                        List.of("classpath*:dev/cinelog/command/**/*.class", "classpath*:dev/cinelog/api/**/*.class")))
                .isNotEqualTo(Fingerprint.of(List.of("classpath*:dev/cinelog/command/**/*.class")))
                .isNotEqualTo(Fingerprint.of(List.of("classpath*:dev/cinelog/api/**/*.class")));
    }

    private static String of(Path root) {
        return Fingerprint.of(List.of(root.toUri() + "**/*.class"));
    }
}
