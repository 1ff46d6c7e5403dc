package dev.cinelog.rest.videosapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PNG, \u0089PNG\r\n\u001a\n....",
        "JPEG, \u00ff\u00d8\u00ff\u00e0....JFIF",
        "WEBP, RIFF....WEBPVP8 ",
        "MP4, '....ftypisom'",
        "MP4, '....ftypM4V '"
    })
    void tellsAFileByItsFirstBytes(ReferenceType type, String head) {
        assertThat(ReferenceType.of(head.getBytes(StandardCharsets.ISO_8859_1))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "\u0089PNG",
                "<svg xmlns=",
                "GIF89a......",
                "RIFF....WAVE",
                "....ftypheic",
                "....ftypqt  ",
                "....ftyp",
                "#EXTM3U\n#EXT",
                " \u00ff\u00d8\u00ff\u00e0"
            })
    void takesNothingElse(String head) {
        assertThat(ReferenceType.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }
}
