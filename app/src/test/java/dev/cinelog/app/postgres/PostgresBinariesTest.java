package dev.cinelog.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.data.DataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    private final Path cache;

    PostgresBinariesTest(@TempDir Path cache) {
        this.cache = cache;
    }

    @Test
    void areUnpackedOnceByManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Callable<Path> unpack = () -> PostgresBinaries.unpackedBelow(cache);
            List<Future<Path>> all = threads.invokeAll(List.of(unpack, unpack, unpack));

            for (Future<Path> one : all) {
                assertThat(one.get().resolve("bin").resolve("postgres")).isExecutable();
            }
            try (Stream<Path> left = Files.list(cache)) {
                assertThat(left).containsExactly(all.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void areFoundWhereProgramsAre() throws Exception {
        DataDirectory data = new DataDirectory(cache);

        assertThat(PostgresBinaries.unpacked(data).getFileName().toString()).startsWith("postgres-");
    }
}
