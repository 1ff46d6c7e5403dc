package dev.cinelog.saga.generator.openai;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.media.MediaStore;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has videos made by a server that speaks the videos protocol. Each call is one step: an order, or a look at how far it is. Every
 * repetition of an order carries the same idempotency key, so that a server that honours it makes one video, whatever got lost.
 */
public final class OpenAiGenerator implements VideoGenerator {

    public static final String NAME = "openai";

    private static final Logger log = LoggerFactory.getLogger(OpenAiGenerator.class);
    private static final List<String> SIZES = List.of("720x1280", "1280x720", "1024x1792", "1792x1024");
    private static final List<Integer> SECONDS = List.of(4, 8, 12);
    private static final long LARGEST_FILM = 2L << 30;
    private static final FailureReason FAILED =
            new FailureReason("provider_failed", "The provider could not make this video.");

    private final OpenAiVideos videos;
    private final List<String> models;
    private final MediaStore store;

    /** @param store where references lie */
    public OpenAiGenerator(OpenAiVideos videos, List<String> models, MediaStore store) {
        this.videos = videos;
        this.models = List.copyOf(models);
        this.store = store;
    }

    @Override
    public List<Model> models() {
        return models.stream()
                .map(name -> new Model(name, NAME, SIZES, SECONDS, true, true))
                .toList();
    }

    @Override
    public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        try {
            return brief.remoteId() == null
                    ? new Rendering.Elsewhere(order(brief, workDirectory).value())
                    : look(new RemoteVideoId(brief.remoteId()), brief, workDirectory, progress);
        } catch (ProviderUnavailableException away) {
            return later(brief.remoteId(), away, away.retryAfter().orElse(null));
        } catch (OutcomeUnknownException unknown) {
            return later(brief.remoteId(), unknown, null);
        } catch (ProviderException refused) {
            if (refused instanceof ProviderRefusedException no && no.kind().isForOperators()) {
                log.warn("Nothing is made for job {}: {}", brief.generationId(), no.getMessage());
            }
            throw new GenerationException(refused.reason(), refused.retryable(), refused);
        }
    }

    @Override
    public void forget(String remoteId) throws GenerationException, InterruptedException {
        try {
            videos.delete(new RemoteVideoId(remoteId));
        } catch (ProviderException refused) {
            throw new GenerationException(refused.reason(), refused.retryable(), refused);
        }
    }

    private RemoteVideoId order(RenderBrief brief, Path workDirectory)
            throws ProviderException, GenerationException, InterruptedException {
        var flagged = videos.moderate(brief.prompt());
        if (!flagged.isEmpty()) {
            throw new GenerationException(
                    new FailureReason(
                            "moderated", "Videos of such prompts are not made: " + String.join(", ", flagged)),
                    false);
        }
        var spec = brief.spec();
        var key = brief.generationId() + "-" + brief.attempt();
        if (spec.remixOf() != null) {
            return videos.remix(new RemoteVideoId(spec.remixOf()), brief.prompt(), key)
                    .id();
        }
        var request = new RemoteVideoRequest(
                brief.prompt(),
                spec.model(),
                spec.width() + "x" + spec.height(),
                spec.seconds(),
                reference(spec.referenceKey(), workDirectory));
        return videos.create(request, key).id();
    }

    private Rendering look(RemoteVideoId id, RenderBrief brief, Path workDirectory, Progress progress)
            throws ProviderException, GenerationException, InterruptedException {
        var video = videos.retrieve(id);
        switch (video.status()) {
            case FAILED -> throw new GenerationException(reason(video.error(), brief.prompt()), false);
            case COMPLETED -> {
                var film = workDirectory.resolve("provider.mp4");
                videos.content(id, ContentVariant.VIDEO, film, LARGEST_FILM);
                return new Rendering.Film(film);
            }
            case QUEUED, IN_PROGRESS -> progress.percent(video.progress());
        }
        return new Rendering.Elsewhere(id.value());
    }

    private Optional<Path> reference(@Nullable String key, Path workDirectory) {
        if (key == null) {
            return Optional.empty();
        }
        var file = workDirectory.resolve("reference");
        try (var bytes = store.read(key)) {
            Files.copy(bytes, file);
            return Optional.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An order that the provider has is only looked at again; one that it may not have is repeated. */
    private static Rendering later(@Nullable String remoteId, ProviderException trouble, @Nullable Duration notBefore) {
        return new Rendering.Elsewhere(remoteId, notBefore, remoteId == null ? trouble.reason() : null);
    }

    private static FailureReason reason(@Nullable RemoteError error, String prompt) {
        if (error == null || error.message().isEmpty()) {
            return FAILED;
        }
        return new FailureReason(
                FAILED.code(), FAILED.message() + " It says: " + ProviderText.withoutQuotesOf(prompt, error.message()));
    }
}
