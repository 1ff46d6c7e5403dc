package dev.cinelog.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4DurationTest {

    private final Path file;

    Mp4DurationTest(@TempDir Path directory) {
        file = directory.resolve("a.mp4");
    }

    @Test
    void isReadFromTheMovieHeaderWhereverItStands() throws IOException {
        byte[] header = box(
                "mvhd", ByteBuffer.allocate(20).putInt(12, 600).putInt(16, 3000).array());
        write(box("ftyp", new byte[16]), box("mdat", new byte[1000]), box("moov", header));

        assertThat(Mp4Duration.of(file)).contains(Duration.ofSeconds(5));
    }

    @Test
    void isReadFromAWideHeader() throws IOException {
        byte[] content = ByteBuffer.allocate(32)
                .put(0, (byte) 1)
                .putInt(20, 1000)
                .putLong(24, 7_500L)
                .array();
        write(box("ftyp", new byte[16]), box("moov", box("mvhd", content)));

        assertThat(Mp4Duration.of(file)).contains(Duration.ofMillis(7500));
    }

    @Test
    void isUnknownOfWhatIsNoFilm() throws IOException {
        Files.writeString(file, "<html>no film at all</html>");
        assertThat(Mp4Duration.of(file)).isEmpty();

        write(box("ftyp", new byte[16]), box("moov", box("mvhd", new byte[20])));
        assertThat(Mp4Duration.of(file)).isEmpty();
    }

    private void write(byte[]... boxes) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (byte[] box : boxes) {
                out.write(box);
            }
        }
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }
}
