package dev.cinelog.app.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Makes videos, as small as they can be. */
public final class Films {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private Films() {}

    /** The body that asks for a tiny video. */
    public static String tiny(String prompt) {
        return Json.object("prompt", prompt, "seconds", 1, "size", "64x64");
    }

    /** Asks for a tiny video and answers its id at once. */
    public static String ordered(Person author, String prompt) {
        return author.api().post("/videos/create", tiny(prompt)).expect(201).at("/id");
    }

    /** Asks for a tiny video and answers its id when everybody can see it. */
    public static String ready(Person author, String prompt) {
        return awaitStatus(author, ordered(author, prompt), "completed");
    }

    public static String awaitStatus(Person author, String video, String status) {
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .untilAsserted(
                        () -> assertThat(author.api().get("/videos/" + video).at("/status"))
                                .isEqualTo(status));
        return video;
    }

    public static void awaitProgress(Person author, String video, int percent) {
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .untilAsserted(() -> assertThat(author.api()
                                .get("/videos/" + video)
                                .json()
                                .path("progress")
                                .asInt())
                        .isGreaterThanOrEqualTo(percent));
    }
}
