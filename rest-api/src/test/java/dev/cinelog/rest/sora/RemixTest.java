package dev.cinelog.rest.sora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.Capacity;
import dev.cinelog.api.generation.query.FindModels;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetCapacity;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.generation.query.Models;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.rest.Refusals;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.CallerAuthentication;
import dev.cinelog.rest.dispatch.Bus;
import dev.cinelog.rest.hash.KeyedHash;
import dev.cinelog.rest.media.MediaLinks;
import dev.cinelog.rest.order.ModelCatalogue;
import dev.cinelog.rest.order.VideoOrders;
import dev.cinelog.rest.token.TokenLives;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** A remix of what OpenAI made is OpenAI's own remix, and of what others made a new video of the same kind. */
class RemixTest {

    private static final AccountId ADA = new AccountId("0198c5a0-0000-7000-8000-00000000000a");
    private static final VideoId SOURCE = new VideoId("0198c5a0-0000-7000-8000-0000000000f0");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final VideoMedia MEDIA =
            new VideoMedia("videos/b1/1/video.mp4", "videos/b1/1/thumbnail.jpg", 1_024, 8_000, 720, 1280, "h264");
    private static final Model SORA = new Model("sora-2", "openai", List.of("720x1280"), List.of(4, 8, 12), true, true);
    private static final Model STORYBOARD = new Model("storyboard", "storyboard", List.of(), List.of(), false, false);

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(new Caller(ADA, ADA, Set.of(Role.USER), null, null, NOW)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ofAModelThatRemixesNamesWhatItChanges() {
        var spec = remixed("sora-2", "video_68d7");

        assertThat(spec).isEqualTo(new RenderSpec("sora-2", 720, 1280, 8, Quality.HIGH, null, "video_68d7"));
    }

    @Test
    void ofAnotherModelNamesNothing() {
        assertThat(remixed("storyboard", "video_68d7").remixOf()).isNull();
    }

    @Test
    void ofAModelThatIsGoneIsRefused() {
        var bus = bus("veo-9", null);

        assertThat(Refusals.of(() -> remix(bus)).code()).isEqualTo(ErrorCode.NOT_RECREATABLE);
    }

    @Test
    void ofASizeThatTheModelNoLongerMakesIsRefused() {
        var narrowed = new Model("sora-2", "openai", List.of("1280x720"), List.of(8), true, true);
        var bus = bus("sora-2", "video_68d7", narrowed);

        assertThat(Refusals.of(() -> remix(bus)).code()).isEqualTo(ErrorCode.NOT_RECREATABLE);
    }

    @Test
    void showsWhatOpenaiCallsWhatItMade() {
        assertThat(shown("sora-2", "video_68d7").openaiVideoId()).isEqualTo("video_68d7");
        assertThat(shown("no-longer-configured", "video_68d7").openaiVideoId()).isEqualTo("video_68d7");
        assertThat(shown("storyboard", null).openaiVideoId()).isNull();
    }

    @Test
    void showsWhereItCanBeHad() {
        var video = shown("sora-2", "video_68d7");

        assertThat(video.videoUrl()).isEqualTo("https://b.example/sora/api/videos/" + SOURCE + "/download");
        assertThat(video.thumbnailUrl()).startsWith("https://b.example/media/videos/b1/1/thumbnail.jpg?");
    }

    private static RenderSpec remixed(String model, String remoteId) {
        var bus = bus(model, remoteId);
        remix(bus);
        var order = (CreateVideo) bus.sent().get(0);
        assertThat(order.sourceVideoId()).isEqualTo(SOURCE);
        assertThat(order.visibility()).isEqualTo(Visibility.PRIVATE);
        return order.spec();
    }

    private static void remix(Bus bus) {
        var dispatcher = bus.dispatcher();
        var own = new OwnVideos(dispatcher);
        var orders = new NewVideos(new VideoOrders(dispatcher, Clock.systemUTC()), videos());
        new RemixVideoEndpoint(orders, own, new ModelCatalogue(dispatcher))
                .remix(SOURCE.value(), new RemixVideoEndpoint.Request("the same, by night"));
    }

    private static SoraVideo shown(String model, @Nullable String remoteId) {
        return videos().show(job(SOURCE, model, remoteId));
    }

    private static SoraVideos videos() {
        var settings = new SoraSettings(
                new TokenLives(Duration.ofDays(7), Duration.ofDays(7)), Optional.of("https://b.example/sora"), 0);
        var links = new MediaLinks(new KeyedHash(new byte[32]), Optional.of("https://b.example"), Clock.systemUTC());
        return new SoraVideos(new DownloadLinks(settings), links);
    }

    private static Bus bus(String model, @Nullable String remoteId) {
        return bus(model, remoteId, SORA);
    }

    private static Bus bus(String model, @Nullable String remoteId, Model sora) {
        return new Bus()
                .on(CreateVideo.class, command -> null)
                .answer(GetCapacity.class, Capacity.class, query -> new Capacity(0, false, false))
                .answer(FindModels.class, Models.class, query -> new Models(List.of(sora, STORYBOARD)))
                .answer(GetJob.class, GenerationJob.class, query -> job(query.videoId(), model, remoteId));
    }

    private static GenerationJob job(VideoId videoId, String model, @Nullable String remoteId) {
        return new GenerationJob(
                new GenerationId("0198c5a0-0000-7000-8000-0000000000b1"),
                videoId,
                ADA,
                "a red fox",
                new RenderSpec(model, 720, 1280, 8, Quality.HIGH, "references/b1/1.png", null),
                null,
                null,
                null,
                GenerationStatus.SUCCEEDED,
                1,
                2,
                100,
                null,
                MEDIA,
                remoteId,
                NOW,
                NOW,
                NOW,
                NOW);
    }
}
