package dev.cinelog.app.cli.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class ConsentOptionTest {

    @Command
    private static final class Asking {

        @Mixin
        private final ConsentOption consent;

        Asking(Optional<String> answer) {
            consent = new ConsentOption(question -> answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"y, true", "YES, true", "' y ', true", "n, false", "'', false", "yesterday, false"})
    void onlyAYesIsAYes(String answer, boolean given) {
        assertThat(asked(Optional.of(answer)).given("Go on?")).isEqualTo(given);
    }

    @Test
    void nobodyIsAskedWhoSaidYesBefore() {
        assertThat(asked(Optional.empty(), "--yes").given("Go on?")).isTrue();
    }

    @Test
    void nobodyThereIsNoYes() {
        assertThatThrownBy(() -> asked(Optional.empty()).given("Go on?"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("--yes");
    }

    private static ConsentOption asked(Optional<String> answer, String... arguments) {
        var asking = new Asking(answer);
        new CommandLine(asking).parseArgs(arguments);
        return asking.consent;
    }
}
