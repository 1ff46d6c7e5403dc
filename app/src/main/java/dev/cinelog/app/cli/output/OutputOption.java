package dev.cinelog.app.cli.output;

import picocli.CommandLine.Option;

/** {@code --json}, for every command that shows a table otherwise. */
public final class OutputOption {

    @Option(names = "--json", description = "One JSON object a line, instead of a table.")
    private boolean json;

    public boolean json() {
        return json;
    }
}
