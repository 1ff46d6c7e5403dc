package dev.cinelog.app.cli;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.data.StartRefused;
import org.jspecify.annotations.Nullable;

/** What a person should read of an exception: a sentence meant for people if one is in its causes, else its innermost message. */
final class Sentence {

    private Sentence() {}

    static String of(Throwable thrown) {
        return Causes.of(thrown)
                .filter(cause -> cause instanceof StartRefused || cause instanceof CommandFailed)
                .findFirst()
                .map(meant -> String.valueOf(meant.getMessage()))
                .orElseGet(() -> innermost(thrown));
    }

    private static String innermost(Throwable thrown) {
        Throwable last = Causes.of(thrown).reduce(thrown, (outer, inner) -> inner);
        return withName(last, last.getMessage());
    }

    private static String withName(Throwable thrown, @Nullable String message) {
        String name = thrown.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? name
                : message.lines().findFirst().orElse(name);
    }
}
