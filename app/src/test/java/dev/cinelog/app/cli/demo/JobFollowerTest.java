package dev.cinelog.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.cli.client.ApiClient;
import dev.cinelog.app.cli.client.CommandFailed;
import dev.cinelog.app.cli.client.Deadline;
import dev.cinelog.app.cli.client.Http;
import dev.cinelog.app.cli.client.RequestRefused;
import dev.cinelog.app.cli.client.ServerAway;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobFollowerTest {

    private final StubCinelog server = new StubCinelog();
    private final Deadline deadline = new Deadline(Duration.ofSeconds(20), "Too late.");
    private final Http http = new Http(deadline);
    private final FeedApi feed = new FeedApi(new ApiClient(server.url(), http));
    private final ProgressDisplay display = new ProgressLines(new PrintWriter(new StringWriter()));

    JobFollowerTest() throws IOException, ServerAway {
        feed.signUp(Person.throwAway());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void doesNotTrustASilentStream() {
        server.streamThatStaysOpen(": nothing yet\n\n").states(StubCinelog.readyVideo());

        assertThat(follow(Duration.ofMillis(200)).update().completed()).isTrue();
    }

    @Test
    void letsGoOfTheStreamAtTheEnd() {
        server.streamThatStaysOpen(StubCinelog.event("completed", 100)).states(StubCinelog.readyVideo());
        follow(Duration.ofSeconds(10));

        await().until(server::streamIsLetGo);
    }

    @Test
    void waitsForAServerThatComesBack() {
        server.answer("GET /videos/" + StubCinelog.VIDEO, 503, "{\"message\":\"Starting\"}");
        Thread comesBack = new Thread(() -> {
            await().until(() -> server.asked().contains("GET /videos/" + StubCinelog.VIDEO + " as user-token"));
            server.states(StubCinelog.readyVideo());
        });
        comesBack.start();

        assertThat(follow(Duration.ofSeconds(10)).videoUrl()).isEqualTo("/media/v.mp4");
    }

    @Test
    void losesPatienceWithAServerThatStaysAway() {
        server.close();

        assertThatThrownBy(() -> follow(Duration.ofMillis(300)))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void takesARefusalForAnAnswer() {
        server.answer("GET /videos/" + StubCinelog.VIDEO, 404, "{\"message\":\"No such video\"}");

        assertThatThrownBy(() -> follow(Duration.ofSeconds(10)))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("No such video");
    }

    private Video follow(Duration patience) {
        return new JobFollower(feed, http, deadline, patience).follow(StubCinelog.VIDEO, display);
    }
}
