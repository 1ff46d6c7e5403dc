package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.Terminal;
import java.io.Console;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --yes}, for every command that asks before it does something. */
final class ConsentOption {

    private final Function<String, Optional<String>> asking;

    @Option(names = "--yes", description = "Do it without asking.")
    private boolean yes;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    ConsentOption() {
        this(ConsentOption::ask);
    }

    /** @param asking shows a question and gives the answer, or nothing where nobody can answer */
    ConsentOption(Function<String, Optional<String>> asking) {
        this.asking = asking;
    }

    /**
     * Whether it may be done.
     *
     * @throws ParameterException if nobody can be asked
     */
    boolean given(String question) {
        if (yes) {
            return true;
        }
        return asking.apply(question + " [y/N] ")
                .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
                .map(answer -> answer.equals("y") || answer.equals("yes"))
                .orElseThrow(this::nobody);
    }

    private ParameterException nobody() {
        return new ParameterException(
                Objects.requireNonNull(command).commandLine(),
                "Nobody can be asked here whether this may be done; --yes says that it may.");
    }

    /** The end of input is a no. */
    private static Optional<String> ask(String question) {
        return Terminal.console().map(console -> answer(console, question));
    }

    private static String answer(Console console, String question) {
        return Objects.requireNonNullElse(console.readLine("%s", question), "");
    }
}
