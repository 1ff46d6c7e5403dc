package dev.cinelog.benchmarks;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoRequested;
import java.time.Instant;
import java.util.ArrayList;

/** Many jobs of one account, a third of them failed. */
final class SeededJobs {

    private SeededJobs() {}

    static void seed(ServerUnderTest server, AccountId owner, int jobs) throws Exception {
        new SeededHistory()
                .seed(
                        server,
                        jobs,
                        number -> job(owner, number),
                        "select sum(jobs) from readmodel_generation.tally where account_id = '" + owner + "'");
    }

    private static SeededHistory.Life job(AccountId owner, int number) {
        var videoId = new VideoId(UuidCreator.getTimeOrderedEpoch().toString());
        var generationId = new GenerationId(UuidCreator.getTimeOrderedEpoch().toString());
        var events = new ArrayList<Object>();
        events.add(new VideoRequested(
                videoId,
                owner,
                generationId,
                "benchmark job number " + number,
                new RenderSpec("storyboard", 1280, 720, 5),
                Visibility.PRIVATE,
                0,
                null,
                null,
                null));
        if (number % 3 == 0) {
            events.add(new GenerationStarted(generationId, videoId, 1));
            events.add(new GenerationFailed(generationId, videoId, new FailureReason("benchmark", "It was seeded.")));
        }
        return new SeededHistory.Life("Video", videoId.value(), Instant.now().minusSeconds(86_400L + number), events);
    }
}
