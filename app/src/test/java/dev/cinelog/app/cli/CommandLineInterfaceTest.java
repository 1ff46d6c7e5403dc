package dev.cinelog.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineInterfaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | Missing required subcommand
            dance                             | dance
            serve --port=x                    | is no port
            serve --port=70000                | is no port
            serve --colour=red                | --colour
            audit                             | Missing required subcommand
            audit dance                       | dance
            audit show Video                  | ID
            audit at 0 Video                  | ID
            audit events --limit=many         | --limit
            demo                              | PROMPT
            demo ~                            | it is empty
            demo a fox                        | fox
            demo a --size=big                 | is no size
            demo a --seconds=0                | is no whole number
            demo a --timeout=soon             | is no whole number
            demo a --url=localhost:8000       | is no address
            demo a --url=ftp://x              | is no address
            demo a --url=http://[             | is no address
            """)
    void answersWrongUseWithASentenceAndCodeTwo(String arguments, String sentence) {
        String[] typed = arguments.isEmpty()
                ? new String[0]
                : arguments.replace("~", "\t").split(" ");

        CommandRun run = CommandRun.of(typed);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("cinelog: ")
                .contains(sentence)
                .contains("--help")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--help,Commands:",
        "serve --help,--port",
        "demo --help,PROMPT",
        "audit --help,history",
        "audit events --help,--oldest-first",
        "--version,Java"
    })
    void helps(String arguments, String text) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(text).doesNotContain("--parent");
    }

    @Test
    void showsDefaultsInHelp() {
        assertThat(CommandRun.of("demo", "--help").out()).contains("1280x720").contains("300");
    }
}
