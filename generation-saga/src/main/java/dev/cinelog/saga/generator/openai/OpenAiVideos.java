package dev.cinelog.saga.generator.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/**
 * The videos protocol. Each method is one question, bounded in time, that an interrupt ends; asking again is the caller's business.
 * Safe to use by many threads at once.
 */
public final class OpenAiVideos {

    private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final OpenAiSettings settings;
    private final Clock clock;
    private final ProviderHttp http;

    public OpenAiVideos(OpenAiSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = new ProviderHttp(settings, clock);
    }

    /** @param idempotencyKey the same for every repetition of this order, and for no other one */
    public RemoteVideo create(RemoteVideoRequest request, String idempotencyKey)
            throws ProviderException, InterruptedException {
        if (!settings.models().contains(request.model())) {
            throw new ProviderRefusedException(RefusalKind.MODEL_UNKNOWN, "No model of ours: " + request.model());
        }
        return order("/videos", payload(request), idempotencyKey, request.prompt());
    }

    /** @throws ProviderRefusedException also if the provider has deleted the video's bytes by now */
    public RemoteVideo retrieve(RemoteVideoId id) throws ProviderException, InterruptedException {
        RemoteVideo video = RemoteVideoJson.read(http.json(Call.get(path(id), MediaType.APPLICATION_JSON_VALUE)));
        if (!video.id().equals(id)) {
            throw new ProviderRefusedException(
                    RefusalKind.NOT_UNDERSTOOD, "Asked for %s, the provider tells of %s".formatted(id, video.id()));
        }
        if (video.expired(clock.instant())) {
            throw new ProviderRefusedException(
                    RefusalKind.EXPIRED, "%s expired at %s".formatted(id, video.expiresAt()));
        }
        return video;
    }

    /**
     * Fetches the bytes of a finished video.
     *
     * @param target overwritten; not there after a failure
     * @param limit in bytes
     */
    public void content(RemoteVideoId id, ContentVariant variant, Path target, long limit)
            throws ProviderException, InterruptedException {
        String path = path(id) + "/content?variant=" + variant.word();
        Download download = new Download(variant, target, limit);
        download.makeRoom();
        http.fetch(Call.get(path, variant.accept()), download);
    }

    /** Has no complaint if there is nothing to delete. */
    public void delete(RemoteVideoId id) throws ProviderException, InterruptedException {
        try {
            http.run(Call.delete(path(id)));
        } catch (ProviderRefusedException refused) {
            if (refused.kind() != RefusalKind.NOT_FOUND) {
                throw refused;
            }
        }
    }

    /**
     * Orders a video that changes a finished one.
     *
     * @param idempotencyKey the same for every repetition of this order, and for no other one
     */
    public RemoteVideo remix(RemoteVideoId id, String prompt, String idempotencyKey)
            throws ProviderException, InterruptedException {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("prompt", prompt);
        return order(path(id) + "/remix", Payload.json(json), idempotencyKey, prompt);
    }

    /** The names of what is wrong with the text, in order; always empty if no moderation is configured. */
    public List<String> moderate(String text) throws ProviderException, InterruptedException {
        if (settings.moderationModel().isEmpty()) {
            return List.of();
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("model", settings.moderationModel().get())
                .put("input", text);
        try {
            return Moderation.flagged(http.json(Call.question("/moderations", Payload.json(json), text)));
        } catch (ProviderRefusedException refused) {
            throw refused.kind() == RefusalKind.NOT_FOUND
                    ? new ProviderRefusedException(
                            RefusalKind.NO_MODERATION,
                            "The provider moderates nothing, or not with this model; check OPENAI_MODERATION_MODEL")
                    : refused;
        }
    }

    private RemoteVideo order(String path, Payload payload, String idempotencyKey, String prompt)
            throws ProviderException, InterruptedException {
        if (!IDEMPOTENCY_KEY.matcher(idempotencyKey).matches()) {
            throw new IllegalArgumentException("This is no idempotency key.");
        }
        return RemoteVideoJson.read(http.json(Call.order(path, payload, idempotencyKey, prompt)));
    }

    private static Payload payload(RemoteVideoRequest request) throws ProviderRefusedException {
        String seconds = Integer.toString(request.seconds());
        if (request.inputReference().isPresent()) {
            MultipartForm form = new MultipartForm()
                    .text("prompt", request.prompt())
                    .text("model", request.model())
                    .text("size", request.size())
                    .text("seconds", seconds);
            return withReference(form, request.inputReference().get());
        }
        return Payload.json(JsonNodeFactory.instance
                .objectNode()
                .put("prompt", request.prompt())
                .put("model", request.model())
                .put("size", request.size())
                .put("seconds", seconds));
    }

    private static Payload withReference(MultipartForm form, Path reference) throws ProviderRefusedException {
        try {
            ReferenceType type = ReferenceType.of(reference)
                    .orElseThrow(() -> new ProviderRefusedException(
                            RefusalKind.REFERENCE_UNFIT, "The reference is no JPEG, PNG, WebP or MP4"));
            return form.file("input_reference", type, reference);
        } catch (IOException ourOwn) {
            throw new UncheckedIOException(ourOwn);
        }
    }

    private static String path(RemoteVideoId id) {
        return "/videos/" + id.value();
    }
}
