package dev.cinelog.app.cli.readmodel;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Deadline;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Objects;

/** Watches a rebuild to its end. It runs in the server, so it goes on when nobody watches any more. */
final class RebuildFollower {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private final ReadModelApi api;
    private final PrintWriter err;

    RebuildFollower(ReadModelApi api, PrintWriter err) {
        this.api = api;
        this.err = err;
    }

    /** @return the rebuild, completed */
    Rebuild follow(Rebuild ordered) {
        Unwatched unwatched = new Unwatched(ordered, err);
        try (RebuildDisplay display = RebuildDisplay.on(err, ordered.readModel())) {
            return completed(watch(ordered, display));
        } finally {
            unwatched.end();
        }
    }

    private Rebuild watch(Rebuild ordered, RebuildDisplay display) {
        Rebuild rebuild = ordered;
        for (display.show(rebuild); !rebuild.over(); display.show(rebuild)) {
            Deadline.none().pause(BETWEEN_QUESTIONS);
            rebuild = api.find(ordered.readModel(), ordered.id());
        }
        return rebuild;
    }

    private static Rebuild completed(Rebuild rebuild) {
        if (!rebuild.completed()) {
            String name = rebuild.readModel();
            throw new CommandFailed(
                    rebuild.phase().equals("cancelled")
                            ? "Somebody cancelled this; " + name + " serves as before."
                            : "This failed, and " + name + " serves as before: "
                                    + Objects.requireNonNullElse(rebuild.failure(), "no reason given"));
        }
        return rebuild;
    }
}
