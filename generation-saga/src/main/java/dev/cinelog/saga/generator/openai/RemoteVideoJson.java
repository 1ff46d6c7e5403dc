package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what the provider tells of a video: strict about id and status, forgiving about everything else. */
final class RemoteVideoJson {

    private static final long END_OF_9999 = 253_402_300_799L;

    private RemoteVideoJson() {}

    static RemoteVideo read(JsonNode json) throws ProviderRefusedException {
        return new RemoteVideo(
                id(json.path("id")),
                status(json.path("status")),
                Math.max(0, Math.min(100, json.path("progress").asInt(0))),
                text(json.path("model")),
                seconds(json.path("seconds")),
                text(json.path("size")),
                instant(json.path("created_at")),
                instant(json.path("completed_at")),
                instant(json.path("expires_at")),
                error(json.path("error")));
    }

    static RemoteVideoId id(JsonNode id) throws ProviderRefusedException {
        try {
            return new RemoteVideoId(id.isTextual() ? id.textValue() : "");
        } catch (IllegalArgumentException unfit) {
            throw notUnderstood("a video with the id " + id);
        }
    }

    private static RemoteStatus status(JsonNode status) throws ProviderRefusedException {
        return RemoteStatus.of(status.asText("")).orElseThrow(() -> notUnderstood("a video with the status " + status));
    }

    /** The protocol writes it as text. */
    private static @Nullable Integer seconds(JsonNode seconds) {
        int read = seconds.asInt(0);
        return read > 0 ? read : null;
    }

    private static @Nullable Instant instant(JsonNode seconds) {
        long epoch = seconds.asLong(0);
        return epoch > 0 && epoch <= END_OF_9999 ? Instant.ofEpochSecond(epoch) : null;
    }

    private static @Nullable RemoteError error(JsonNode error) {
        return error.isObject() ? new RemoteError(orEmpty(error.path("code")), orEmpty(error.path("message"))) : null;
    }

    private static String orEmpty(JsonNode text) {
        return ProviderText.PLAIN.of(text.asText(""));
    }

    private static @Nullable String text(JsonNode text) {
        return text.isTextual() ? ProviderText.PLAIN.of(text.textValue()) : null;
    }

    private static ProviderRefusedException notUnderstood(String what) {
        return new ProviderRefusedException(
                RefusalKind.NOT_UNDERSTOOD, ProviderText.PLAIN.of("The provider tells of " + what));
    }
}
