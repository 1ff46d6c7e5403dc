package dev.cinelog.app;

import dev.cinelog.app.cli.CommandLineInterface;
import dev.cinelog.app.server.Server;

/** Where everything begins: {@code cinelog serve}, {@code cinelog demo} … */
public final class Cinelog {

    private Cinelog() {}

    public static void main(String... arguments) {
        var exitCode = new CommandLineInterface(new Server()).run(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
