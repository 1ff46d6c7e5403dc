package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import java.time.Duration;

/** Videos made over the videos protocol, as small as they can be. */
final class VideosApi {

    static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private VideosApi() {}

    static String tiny(String prompt) {
        return Json.object("prompt", prompt, "seconds", "1", "size", "64x64");
    }

    static String ordered(Person author, String prompt) {
        return author.api().post("/v1/videos", tiny(prompt)).expect(200).at("/id");
    }

    static String completed(Person author, String prompt) {
        return awaitStatus(author, ordered(author, prompt), "completed");
    }

    static String awaitStatus(Person author, String video, String status) {
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .untilAsserted(
                        () -> assertThat(author.api().get("/v1/videos/" + video).at("/status"))
                                .isEqualTo(status));
        return video;
    }
}
