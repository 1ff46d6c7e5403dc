package dev.cinelog.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at ten random moments while twenty videos render and people like the first of them. */
@OwnProcesses
class KilledServerTest {

    private static final int KILLS = 10;
    private static final int VIDEOS = 20;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final String author = ServerProcess.tokenOf(somebody());
    private final List<String> videos = new ArrayList<>();
    private final List<String> likers = new ArrayList<>();
    private String popular = "";
    private int liked;

    @Test
    void everyVideoEndsOnceAndEveryAcknowledgedLikeCountsOnce(@TempDir Path directory) throws Exception {
        System.out.println("seed " + seed);
        var data = directory.resolve("data");
        for (var kill = 0; kill < KILLS; kill++) {
            var server = ServerProcess.start(data, Map.of("RENDER_WORKERS", "2"));
            work(server, kill);
            server.kill();
        }
        try (var server = ServerProcess.start(data, Map.of("RENDER_WORKERS", "2"))) {
            while (videos.size() < VIDEOS) {
                create(server);
            }
            while (liked < likers.size()) {
                like(server);
            }
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(videos)
                            .allSatisfy(video -> assertThat(server.get("/videos/" + video, author))
                                    .containsAnyOf("\"completed\"", "\"failed\"")));
            assertThat(likers).isNotEmpty();
            assertThat(videos)
                    .allSatisfy(video -> assertThat(JobHistory.endings(server, author, video))
                            .isEqualTo(1));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(server.get("/videos/" + popular, author))
                            .contains("\"likes\":" + likers.size() + ","));
        }
    }

    private void work(ServerProcess server, int kill) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200 + random.nextInt(3_000));
        // On a slow machine no video may be there before the last kill; somebody is to like one before that.
        var late = until + (kill < KILLS - 1 ? 0 : TimeUnit.MINUTES.toNanos(1));
        while (System.nanoTime() < until || (likers.isEmpty() && System.nanoTime() < late)) {
            if (videos.size() < (kill + 1) * VIDEOS / KILLS) {
                create(server);
            } else if (hasOneToLike(server)) {
                if (liked == likers.size()) {
                    likers.add(ServerProcess.tokenOf(somebody()));
                }
                like(server);
            } else {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    /** Whichever is there first: one that was killed too often while it was made ends as failed. */
    private boolean hasOneToLike(ServerProcess server) {
        if (popular.isEmpty()) {
            videos.stream()
                    .filter(video -> server.get("/videos/" + video, author).contains("\"completed\""))
                    .findFirst()
                    .ifPresent(video -> popular = video);
        }
        return !popular.isEmpty();
    }

    private void create(ServerProcess server) {
        server.send("POST", "/videos/create", author, "{\"prompt\":\"a storm\",\"seconds\":1,\"size\":\"160x90\"}")
                .filter(answer -> answer.statusCode() == 201)
                .ifPresent(answer -> videos.add(first(ID, answer.body())));
    }

    /** A like that was not acknowledged is tried again by the same person. */
    private void like(ServerProcess server) {
        server.send("POST", "/videos/" + popular + "/like", likers.get(liked), "")
                .filter(answer -> answer.statusCode() == 200)
                .ifPresent(answer -> liked++);
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static AccountId somebody() {
        return new AccountId(UUID.randomUUID().toString());
    }
}
