package dev.cinelog.benchmarks;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import java.time.Instant;
import java.util.List;

/** Many videos that everybody may see, by a thousand authors. */
final class SeededFeed {

    private static final int AUTHORS = 1_000;

    private SeededFeed() {}

    static void seed(ServerUnderTest server, int videos) throws Exception {
        new SeededHistory()
                .seed(
                        server,
                        videos,
                        SeededFeed::video,
                        "select count(*) from readmodel_feed.card where status = 'READY'");
    }

    private static SeededHistory.Life video(int number) {
        var videoId = new VideoId(UuidCreator.getTimeOrderedEpoch().toString());
        var accountId = new AccountId("00000000-0000-4000-8000-%012d".formatted(number % AUTHORS));
        var media = new VideoMedia("k/" + number, "t/" + number, 1, 5_000, 1280, 720, "h264");
        return new SeededHistory.Life(
                "Video",
                videoId.value(),
                Instant.now().minusSeconds(86_400L + number),
                List.of(
                        new VideoRequested(
                                videoId,
                                accountId,
                                new GenerationId(
                                        UuidCreator.getTimeOrderedEpoch().toString()),
                                "benchmark video number " + number,
                                new RenderSpec("storyboard", 1280, 720, 5),
                                Visibility.PUBLIC,
                                0,
                                null,
                                null,
                                null),
                        new VideoPublished(videoId, accountId, media)));
    }
}
