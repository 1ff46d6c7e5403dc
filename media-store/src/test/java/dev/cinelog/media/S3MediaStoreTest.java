package dev.cinelog.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.BOOLEAN;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3MediaStoreTest {

    private static Path directory;
    private static EmbeddedS3 s3;
    private static S3MediaStore store;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        directory = temporary;
        s3 = new EmbeddedS3(Files.createDirectory(directory.resolve("store")));
        store = new S3MediaStore(s3.properties("media"));
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        s3.stop();
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        store.put("videos/1/video.mp4", file("0123456789"), "video/mp4");

        assertThat(text(store.read("videos/1/video.mp4"))).isEqualTo("0123456789");
        assertThat(store.stat("videos/1/video.mp4")).hasValueSatisfying(object -> {
            assertThat(object.size()).isEqualTo(10);
            assertThat(object.contentType()).isEqualTo("video/mp4");
            assertThat(object.etag()).isNotBlank().doesNotContain("\"");
        });
    }

    @Test
    void replacesAnObject() throws IOException {
        store.put("replaced", file("first"), "text/plain");
        store.put("replaced", file("second"), "text/plain");

        assertThat(text(store.read("replaced"))).isEqualTo("second");
    }

    @Test
    void readsRanges() throws IOException {
        store.put("ranges", file("0123456789"), "text/plain");

        assertThat(text(store.read("ranges", 0, 1))).isEqualTo("0");
        assertThat(text(store.read("ranges", 3, 4))).isEqualTo("3456");
        assertThat(text(store.read("ranges", 8, 100))).isEqualTo("89");
    }

    @Test
    void refusesARangeThatIsNone() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> store.read("ranges", -1, 4));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> store.read("ranges", 0, 0));
    }

    @Test
    void keepsAFileOfManyParts() throws IOException {
        byte[] bytes = new byte[12 * 1024 * 1024];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(directory.resolve("large"), bytes);

        store.put("large", file, "video/mp4");

        try (InputStream read = store.read("large")) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(store.stat("missing")).isEmpty();
        assertThatExceptionOfType(MediaNotFoundException.class).isThrownBy(() -> store.read("missing"));
    }

    @Test
    void aBucketThatWasNeverWrittenIsEmpty() throws Exception {
        try (var other = new S3MediaStore(s3.properties("never-written"))) {
            assertThat(other.stat("any")).isEmpty();
            other.delete("any");
            other.deleteAll("any");
        }
    }

    @Test
    void deletesTwice() throws IOException {
        store.put("deleted", file("x"), "text/plain");

        store.delete("deleted");
        store.delete("deleted");

        assertThat(store.stat("deleted")).isEmpty();
    }

    @Test
    void deletesAllOfAPrefix() throws IOException {
        store.put("prefix/1/a", file("x"), "text/plain");
        store.put("prefix/1/deep/b", file("x"), "text/plain");
        store.put("prefix/10/c", file("x"), "text/plain");

        store.deleteAll("prefix/1/");
        store.deleteAll("prefix/1/");

        assertThat(store.stat("prefix/1/a")).isEmpty();
        assertThat(store.stat("prefix/1/deep/b")).isEmpty();
        assertThat(store.stat("prefix/10/c")).isPresent();
    }

    @Test
    void wrongCredentialsAreNotWorthARetry() throws Exception {
        Path file = file("x");
        try (var stranger = new S3MediaStore(s3.properties("media", "wrong"))) {
            assertThatExceptionOfType(MediaStoreException.class)
                    .isThrownBy(() -> stranger.put("key", file, "text/plain"))
                    .extracting(MediaStoreException::retryable, BOOLEAN)
                    .isFalse();
            assertThatExceptionOfType(MediaStoreException.class).isThrownBy(() -> stranger.stat("key"));
        }
    }

    @Test
    void anUnreachableStoreIsWorthARetry() throws Exception {
        var nowhere = new MediaStoreProperties(URI.create("http://127.0.0.1:1"), "us-east-1", "media", "a", "b");
        try (var unreachable = new S3MediaStore(nowhere)) {
            assertThatExceptionOfType(MediaStoreException.class)
                    .isThrownBy(() -> unreachable.stat("key"))
                    .extracting(MediaStoreException::retryable, BOOLEAN)
                    .isTrue();
        }
    }

    @Test
    void propertiesNeverShowTheSecret() {
        assertThat(s3.properties("media", "hush"))
                .hasToString(s3.properties("media", "other").toString());
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "put", null), text);
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
