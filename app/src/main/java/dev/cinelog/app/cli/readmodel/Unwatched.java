package dev.cinelog.app.cli.readmodel;

import java.io.PrintWriter;

/** Says, when Ctrl-C ends a command, that what it watched goes on. */
final class Unwatched {

    private final Thread farewell;

    Unwatched(Rebuild rebuild, PrintWriter err) {
        farewell = new Thread(
                () -> {
                    err.println();
                    err.println("cinelog: " + rebuild.readModel() + " is worked on all the same, by " + rebuild.id()
                            + "; 'cinelog read-models' shows how far it is.");
                    err.flush();
                },
                "unwatched");
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    /** It does not go on any more. */
    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadySaid) {
            // The process is ending, and this is why.
        }
    }
}
