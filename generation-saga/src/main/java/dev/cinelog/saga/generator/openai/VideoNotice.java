package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** A webhook's hint that a video has ended. What became of it is what {@link OpenAiVideos#retrieve} says. */
public record VideoNotice(RemoteVideoId id) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty for everything that is no news of a video: providers send notices of many kinds. */
    public static Optional<VideoNotice> read(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return switch (json.path("type").asText("")) {
                case "video.completed", "video.failed" ->
                    Optional.of(
                            new VideoNotice(RemoteVideoJson.id(json.path("data").path("id"))));
                default -> Optional.empty();
            };
        } catch (IOException | ProviderRefusedException unreadable) {
            return Optional.empty();
        }
    }
}
