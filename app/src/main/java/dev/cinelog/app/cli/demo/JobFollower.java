package dev.cinelog.app.cli.demo;

import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.RequestRefused;
import dev.cinelog.app.cli.client.ServerAway;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows one job to its end by the server's events, and by asking again and again where these break off. A server that is away
 * may come back for a while: jobs survive its restart.
 */
final class JobFollower {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);

    private final FeedApi feed;
    private final Http http;
    private final Deadline deadline;
    private final Duration patience;

    /** @param patience how long the server may be away, and its stream silent: it may be dead without knowing */
    JobFollower(FeedApi feed, Http http, Deadline deadline, Duration patience) {
        this.feed = feed;
        this.http = http;
        this.deadline = deadline;
        this.patience = patience;
    }

    /** The video as it is when its job has ended, well or not. */
    Video follow(String videoId, ProgressDisplay display) {
        try (StatusStream stream = feed.watch(videoId, http)) {
            while (!stream.ended()) {
                Optional<StatusUpdate> update = stream.next(deadline.remaining(patience));
                update.ifPresent(display::show);
                if (update.isEmpty() || update.get().finished()) {
                    break;
                }
            }
        }
        return ask(videoId, display);
    }

    private Video ask(String videoId, ProgressDisplay display) {
        Instant lastAnswer = Instant.now();
        while (true) {
            try {
                Video video = feed.video(videoId);
                display.show(video.update());
                if (video.update().finished()) {
                    return video;
                }
                lastAnswer = Instant.now();
            } catch (ServerAway away) {
                endPatience(lastAnswer, away.forGood());
            } catch (RequestRefused refused) {
                endPatience(refused.temporary() ? lastAnswer : Instant.EPOCH, refused);
            }
            deadline.pause(BETWEEN_QUESTIONS);
        }
    }

    private void endPatience(Instant lastAnswer, CommandFailed failure) {
        if (Duration.between(lastAnswer, Instant.now()).compareTo(patience) > 0) {
            throw failure;
        }
    }
}
