package dev.cinelog.app.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Where a person sees what a command prints: at a terminal, or later in a file. */
public final class Terminal {

    private Terminal() {}

    /** Whether a line can be drawn again in place. */
    public static boolean redraws() {
        return Ansi.AUTO.enabled();
    }

    /** Somebody who can answer a question, if anybody sits there. */
    public static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
    }

    /** Since Java 22 there is a console even where nobody sits at it, and this method to tell. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /** Of the terminal; Java 17 to 19 tell it under different names. */
    public static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, charset());
    }
}
