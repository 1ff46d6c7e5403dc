package dev.cinelog.benchmarks.mix;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** A video from the order until it can be watched, an event at a time. */
final class Film {

    private static final RenderSpec SPEC = new RenderSpec("storyboard", 1280, 720, 5);
    private static final int STEPS = 5;

    private final VideoId id = new VideoId(UuidCreator.getTimeOrderedEpoch().toString());
    private final Origin origin;
    private final Strand video = new Strand("Video", id.value());
    private final Queue<Object> toCome = new ArrayDeque<>();
    private final Strand generation;
    private final boolean succeeds;
    private Happening last;
    private int reactions;

    private Film(AccountId author, String prompt, boolean succeeds, Instant at) {
        this.succeeds = succeeds;
        this.origin = Origin.of(author);
        var job = new GenerationId(UuidCreator.getTimeOrderedEpoch().toString());
        generation = new Strand("Generation", job.value());
        var requested = new VideoRequested(id, author, job, prompt, SPEC, Visibility.PUBLIC, 2, null, null, null);
        last = video.then(at, requested, origin.provenance());
        toCome.add(new GenerationRequested(job, id, author, prompt, SPEC, 2));
        toCome.add(new GenerationDispatched(job, 1));
        toCome.add(new GenerationStarted(job, id, 1));
        for (var step = 1; step <= STEPS; step++) {
            toCome.add(new GenerationProgressed(job, id, 1, 100 * step / (STEPS + 1)));
        }
        if (succeeds) {
            var media = media(job);
            toCome.add(new GenerationSucceeded(job, id, 1, media));
            toCome.add(new VideoPublished(id, author, media));
        } else {
            toCome.add(new GenerationFailed(job, id, new FailureReason("timed_out", "Rendering took too long.")));
        }
    }

    static Film order(AccountId author, String prompt, boolean succeeds, Instant at) {
        return new Film(author, prompt, succeeds, at);
    }

    VideoId id() {
        return id;
    }

    /** What happened to it last. */
    Happening last() {
        return last;
    }

    boolean isOver() {
        return toCome.isEmpty();
    }

    boolean canBeWatched() {
        return isOver() && succeeds;
    }

    Happening goOn(Instant at) {
        var event = toCome.remove();
        last = (event instanceof VideoPublished ? video : generation).then(at, event, origin.provenance(last));
        return last;
    }

    /** Whose turn it is to react to it: everybody's once, those who registered first before the others. */
    int nextToReact() {
        return reactions++;
    }

    private VideoMedia media(GenerationId job) {
        return new VideoMedia(
                "videos/" + job + "/1/video.mp4",
                "videos/" + job + "/1/thumbnail.jpg",
                1_048_576,
                5_000,
                1280,
                720,
                "h264");
    }
}
