package dev.cinelog.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code cinelog} itself, which only has subcommands. */
@Command(
        name = "cinelog",
        description =
                "Generated video, films and lessons behind five frontends, with a history nobody can change unnoticed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class CinelogCommand {

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }
}
