package dev.cinelog.saga.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void hidesPathsAndAddresses() {
        diagnostics.add("[mov,mp4 @ 0x55d0c0ffee] moov atom not found");
        diagnostics.add("file:/var/jobs/attempt 1/film.mp4: Invalid data found");

        assertThat(diagnostics).hasToString("[mov,mp4] moov atom not found; file: Invalid data found");
    }

    @Test
    void isOneLineWithoutControlCharacters() {
        diagnostics.add("red \u001b[31m alert\u0007\tand \u202ereversed");

        assertThat(diagnostics).hasToString("red [31m alert and reversed");
    }

    @Test
    void keepsTheLastWords() {
        for (int i = 0; i < 1000; i++) {
            diagnostics.add("line " + i + " " + "x".repeat(100));
        }
        diagnostics.add("the reason");

        assertThat(diagnostics.toString()).endsWith("the reason").hasSizeLessThanOrEqualTo(300);
    }
}
