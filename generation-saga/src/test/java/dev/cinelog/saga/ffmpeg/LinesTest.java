package dev.cinelog.saga.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void splitsAtEveryKindOfLineEnd() throws IOException {
        assertThat(read("one\ntwo\r\nthree\rfour", 100)).containsExactly("one", "two", "three", "four");
    }

    @Test
    void cutsALineWithoutEnd() throws IOException {
        assertThat(read("x".repeat(100_000), 200_000))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSize(4096));
    }

    @Test
    void stopsAtTheLimit() {
        assertThatIOException().isThrownBy(() -> read("line\n".repeat(100), 99));
    }

    private static List<String> read(String text, long limit) throws IOException {
        List<String> lines = new ArrayList<>();
        Lines.read(new ByteArrayInputStream(text.getBytes(UTF_8)), limit, lines::add);
        return lines;
    }
}
