package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.RequestRefused;
import dev.cinelog.app.cli.client.ServerAway;
import dev.cinelog.app.cli.output.Quantity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** The story of one video, told to a person: signing up, ordering, waiting, the files, and the events that made it. */
final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Deadline deadline;
    private final Http http;
    private final PrintWriter out;
    private final Supplier<ProgressDisplay> display;

    Demo(Deadline deadline, Http http, PrintWriter out, Supplier<ProgressDisplay> display) {
        this.deadline = deadline;
        this.http = http;
        this.out = out;
        this.display = display;
    }

    void tell(DemoServer server, VideoOrder order, Path output) throws ServerAway {
        ApiClient client = new ApiClient(server.url(), http);
        FeedApi feed = new FeedApi(client);
        feed.signUp(Person.throwAway());
        Instant ordered = Instant.now();
        String id = feed.create(order).id();
        out.println("Ordered video " + id);
        Video video = follow(feed, id);
        if (!video.update().completed()) {
            throw new CommandFailed("The video failed: "
                    + Optional.ofNullable(video.failureReason()).orElse("no reason given"));
        }
        out.println("Ready after " + Quantity.seconds(Duration.between(ordered, Instant.now())));
        new VideoFiles(new Download(client, http, output), out).bringHome(video);
        tellHistory(client, server.operatorToken(), id);
        out.flush();
    }

    private Video follow(FeedApi feed, String id) {
        try (ProgressDisplay progress = display.get()) {
            return new JobFollower(feed, http, deadline, PATIENCE).follow(id, progress);
        }
    }

    private void tellHistory(ApiClient client, Optional<String> operatorToken, String id) throws ServerAway {
        if (operatorToken.isEmpty()) {
            out.println("No operator token of this server is readable here, so its events are not shown.");
            return;
        }
        try {
            History history = new AuditApi(client, operatorToken.get()).historyOf(id);
            EventLine line = new EventLine(ZoneId.systemDefault());
            out.println("The events that made it:");
            history.events().forEach(event -> out.println("  " + line.of(event)));
        } catch (RequestRefused e) {
            out.println("Its events are not shown: " + e.getMessage());
        }
    }
}
