package dev.cinelog.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.app.running.Json;
import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegSettings;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.storyboard.StoryboardGenerator;
import dev.cinelog.saga.generator.storyboard.StoryboardSettings;
import dev.cinelog.saga.generator.storyboard.lettering.BundledFonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while a provider elsewhere works on ten jobs: once when it has an order and has not said so, then at random
 * moments.
 */
@OwnProcesses
class KilledOrderTest {

    private static final int JOBS = 10;
    private static final int KILLS = 3;
    private static final int LATEST_KILL_MILLIS = 1_500;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final String author =
            ServerProcess.tokenOf(new AccountId(UUID.randomUUID().toString()));
    private final Map<String, String> videosByPrompt = new LinkedHashMap<>();

    @Test
    void everyJobIsOrderedOnceAndEndsOnce(@TempDir Path directory) throws Exception {
        System.out.println("seed " + seed);
        try (var provider = new SlowProvider(film(directory))) {
            var data = directory.resolve("data");
            var environment = Map.of(
                    "RENDER_WORKERS", "4", "OPENAI_BASE_URL", provider.url(), "OPENAI_API_KEY", "key-of-the-test");
            for (var kill = 0; kill < KILLS; kill++) {
                var server = ServerProcess.start(data, environment);
                order(server, JOBS * (kill + 1) / KILLS);
                provider.awaitOrder();
                TimeUnit.MILLISECONDS.sleep(kill == 0 ? 0 : random.nextInt(LATEST_KILL_MILLIS));
                server.kill();
            }
            try (var server = ServerProcess.start(data, environment)) {
                everyJobEndsOnce(server);
            }
            assertThat(provider.prompts()).containsExactlyInAnyOrderElementsOf(videosByPrompt.keySet());
            assertThat(provider.orders())
                    .as("an order that was confirmed to nobody is repeated")
                    .hasSizeGreaterThan(new HashSet<>(provider.orders()).size());
        }
    }

    /** Half of the jobs are such as the provider fails at. */
    private void order(ServerProcess server, int upTo) {
        for (var job = videosByPrompt.size(); job < upTo; job++) {
            var prompt = (job % 2 == 0 ? "a film " : "hopeless ") + job;
            var body = Json.object("model", "sora-2", "prompt", prompt, "seconds", "4", "size", "1280x720");
            var made = server.send("POST", "/v1/videos", author, body).orElseThrow();
            assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
            videosByPrompt.put(prompt, Json.read(made.body()).path("id").asString());
        }
    }

    private void everyJobEndsOnce(ServerProcess server) {
        videosByPrompt.forEach((prompt, video) -> {
            var status = "\"status\":\"%s\"".formatted(prompt.startsWith("hopeless") ? "failed" : "completed");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(server.get("/v1/videos/" + video, author))
                            .contains(status));
        });
        assertThat(videosByPrompt.values())
                .hasSize(JOBS)
                .allSatisfy(video ->
                        assertThat(JobHistory.endings(server, author, video)).isEqualTo(1));
    }

    private static byte[] film(Path directory) throws Exception {
        var ffmpeg = Ffmpeg.find(FfmpegSettings.defaults(Files.createDirectories(directory.resolve("ffmpeg"))));
        var fonts = BundledFonts.load(directory.resolve("fonts"));
        var brief = new RenderBrief(
                new GenerationId(UUID.randomUUID().toString()),
                new VideoId(UUID.randomUUID().toString()),
                1,
                "a film",
                new RenderSpec("storyboard", 64, 64, 1),
                null);
        var rendering = new StoryboardGenerator(ffmpeg, StoryboardSettings.defaults(), fonts)
                .render(brief, Files.createDirectories(directory.resolve("film")), percent -> {});
        return Files.readAllBytes(((Rendering.Film) rendering).file());
    }
}
