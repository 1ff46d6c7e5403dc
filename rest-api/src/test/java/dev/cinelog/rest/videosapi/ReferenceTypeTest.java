package dev.cinelog.rest.videosapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTypeTest {

    @Test
    void tellsAFileByItsFirstBytes() {
        assertThat(of("\u0089PNG\r\n\u001a\n....")).contains(ReferenceType.PNG);
        assertThat(of("\u00ff\u00d8\u00ff\u00e0....JFIF")).contains(ReferenceType.JPEG);
        assertThat(of("RIFF\n\n\n\nWEBPVP8 ")).contains(ReferenceType.WEBP);
        assertThat(of("....ftypisom")).contains(ReferenceType.MP4);
        assertThat(of("\0\0\0 ftypM4V ")).contains(ReferenceType.MP4);
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
        assertThat(of(head)).isEmpty();
    }

    private static Optional<ReferenceType> of(String head) {
        return ReferenceType.of(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
