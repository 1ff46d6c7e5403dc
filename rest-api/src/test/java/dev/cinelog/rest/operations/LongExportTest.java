package dev.cinelog.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An export is many times as large as the memory of the program that writes it. */
class LongExportTest {

    private static final long HEAP_MEGABYTES = 24;

    @Test
    void aLongHistoryNeedsNoMoreMemoryThanAPage() throws Exception {
        var program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongExport.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isZero();
            assertThat(Long.parseLong(said.lines().reduce("", (first, last) -> last)))
                    .isGreaterThan(7 * HEAP_MEGABYTES * 1024 * 1024);
        } finally {
            program.destroyForcibly();
        }
    }
}
