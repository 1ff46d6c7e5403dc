package dev.cinelog.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private final StringWriter printed = new StringWriter();

    @Test
    void isAsWideAsWhatStandsInIt() {
        new Table("name", "rows", "at")
                .row("feed", 12, null)
                .row("leaderboard", 3, "now")
                .print(new PrintWriter(printed));

        assertThat(printed).hasToString("""
                name         rows  at
                feed         12    -
                leaderboard  3     now
                """);
    }

    @Test
    void hasNoRowsOfAnotherLength() {
        assertThatThrownBy(() -> new Table("a", "b").row("c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNothingThatMovesACursor() {
        assertThat(Plain.line("a\u001b[2Jb\nc\u202ed\u2028e")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Plain.line("Ünïcode 🦊")).isEqualTo("Ünïcode 🦊");
    }

    @Test
    void isALineOfAsciiForPrograms() {
        new JsonLines(new PrintWriter(printed)).print(Map.of("prompt", "Füchse\u2028\n"));

        assertThat(printed).hasToString("{\"prompt\":\"F\\u00FCchse\\u2028\\n\"}\n");
    }
}
