package dev.cinelog.saga.generator.openai;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Clients of the fake providers, and what they say. */
final class Clients {

    static final String KEY = "sk-test-0123456789";
    static final String PROMPT = "a red fox runs through \"snow\" – été";
    static final RemoteVideoId ID = new RemoteVideoId("video_1");
    static final Instant NOW = Instant.ofEpochSecond(1_760_000_000);

    private static final OpenAiTimeouts PATIENT = new OpenAiTimeouts(
            Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final OpenAiTimeouts IMPATIENT = new OpenAiTimeouts(
            Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(30));

    private Clients() {}

    static OpenAiVideos patient(URI url) {
        return new OpenAiVideos(settings(url, PATIENT), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Gives up after 300 ms. */
    static OpenAiVideos impatient(URI url) {
        return new OpenAiVideos(settings(url, IMPATIENT), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static OpenAiSettings settings(URI url, OpenAiTimeouts timeouts) {
        return new OpenAiSettings(url, KEY, List.of("sora-2"), Optional.of("omni-moderation-latest"), timeouts);
    }

    static RemoteVideoRequest fox() {
        return new RemoteVideoRequest(PROMPT, "sora-2", "1280x720", 8, Optional.empty());
    }

    static String video(String status, int progress) {
        return "{\"id\":\"video_1\",\"object\":\"video\",\"status\":\"" + status + "\",\"progress\":" + progress + "}";
    }
}
