package dev.cinelog.rest.webhook;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.generation.command.LookAtAttempt;
import dev.cinelog.api.generation.query.FindRemoteJob;
import dev.cinelog.api.generation.query.RemoteJob;
import dev.cinelog.rest.RestSettings;
import dev.cinelog.rest.dispatch.Dispatcher;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears from a generator elsewhere that a video has ended there. A notice is only a hint to look at once: what became of the video is
 * what the generator itself says then, so a notice that comes twice, late, or from somebody who read the secret can do no harm.
 */
@RestController
public class VideoNoticeEndpoint {

    private static final Set<String> ENDS = Set.of("video.completed", "video.failed");

    private final Dispatcher dispatcher;
    private final RestSettings settings;
    private final StandardWebhook webhook;
    private final JsonMapper json;

    VideoNoticeEndpoint(Dispatcher dispatcher, RestSettings settings, StandardWebhook webhook, JsonMapper json) {
        this.dispatcher = dispatcher;
        this.settings = settings;
        this.webhook = webhook;
        this.json = json;
    }

    /** News of one video. */
    public record Notice(@Nullable String type, @Nullable Video data) {}

    /** The video, as it is called there. */
    public record Video(@Nullable String id) {}

    /** The answer to every notice that was taken. */
    public record Taken(boolean success) {}

    @SecurityRequirements
    @PostMapping("/webhooks/openai")
    Taken take(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        var secret = settings.openAiWebhookSecret()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "There is nothing at this address."));
        webhook.verify(secret, headers, body);
        var notice = read(body);
        if (notice.type() != null
                && ENDS.contains(notice.type())
                && notice.data() != null
                && notice.data().id() != null) {
            dispatcher
                    .find(new FindRemoteJob(notice.data().id()), RemoteJob.class)
                    .ifPresent(job -> dispatcher.send(new LookAtAttempt(job.generationId(), job.attempt())));
        }
        return new Taken(true);
    }

    private Notice read(byte[] body) {
        try {
            Notice notice = json.readValue(new String(body, StandardCharsets.UTF_8), Notice.class);
            if (notice != null) {
                return notice;
            }
        } catch (JacksonException unreadable) {
            throw new Refusal(ErrorCode.INVALID_REQUEST, "The notice is not the JSON that is expected here.");
        }
        throw new Refusal(ErrorCode.INVALID_REQUEST, "The notice is not the JSON that is expected here.");
    }
}
