package dev.cinelog.saga.ffmpeg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Mp4FileTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0008ftyp 0008moov 0008mdat, true
                    0008ftyp 0008free 0008moov, true
                    0008ftyp 0008mdat 0008moov, false
                    0008moov 0008mdat,          false
                    0008ftyp 0000free 0008moov, false
                    0008ftyp FFFFfree 0008moov, false
                    0008ftyp,                   false
                    08,                         false
                    """)
    void plays(String boxes, boolean whileLoading, @TempDir Path directory) throws Exception {
        StringBuilder bytes = new StringBuilder();
        for (String box : boxes.split(" ", -1)) {
            int size = Integer.parseInt(box.substring(0, Math.min(4, box.length())), 16);
            bytes.append("\0\0").append((char) (size >> 8)).append((char) (size & 0xff));
            bytes.append(box.substring(Math.min(4, box.length())));
        }
        Path file = Files.write(directory.resolve("film"), bytes.toString().getBytes(ISO_8859_1));

        assertThat(Mp4File.playsWhileLoading(file)).isEqualTo(whileLoading);
    }
}
