package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.FoundServer;
import dev.cinelog.app.cli.client.ServerAway;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.RunningServer;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the server that was asked for, or the one that runs on the data directory, or starts one there. */
final class ServerSearch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final DataDirectory data;
    private final Deadline deadline;
    private final Readiness readiness;
    private final PrintWriter out;

    ServerSearch(DataDirectory data, Deadline deadline, Readiness readiness, PrintWriter out) {
        this.data = data;
        this.deadline = deadline;
        this.readiness = readiness;
        this.out = out;
    }

    DemoServer find(@Nullable URI asked) throws ServerAway {
        DemoServer server = asked != null ? at(asked) : data.locked() ? running() : started();
        return server;
    }

    private DemoServer at(URI url) throws ServerAway {
        while (!readiness.of(url)) {
            deadline.pause(BETWEEN_LOOKS);
        }
        out.println("Using the server on " + url);
        return new BorrowedServer(FoundServer.at(url, data));
    }

    private DemoServer running() throws ServerAway {
        out.println("Using the server that runs on " + data.path());
        return new BorrowedServer(await(() -> FoundServer.on(data), FoundServer::url));
    }

    private DemoServer started() throws ServerAway {
        DataDirectory created = data.create();
        out.println("Starting a server on " + created.path());
        List<String> serve = List.of(
                "serve",
                "--port=0",
                "--data=" + created.path(),
                "--parent=" + ProcessHandle.current().pid());
        ChildServer child = ChildServer.start(OwnProgram.command(serve), created);
        try {
            await(child::answering, RunningServer::url);
            return child;
        } catch (ServerAway | RuntimeException e) {
            child.close();
            throw e;
        }
    }

    private <S> S await(Supplier<Optional<S>> look, Function<S, URI> url) throws ServerAway {
        while (true) {
            Optional<S> server = look.get();
            if (server.isPresent() && readiness.of(url.apply(server.get()))) {
                return server.get();
            }
            deadline.pause(BETWEEN_LOOKS);
        }
    }
}
