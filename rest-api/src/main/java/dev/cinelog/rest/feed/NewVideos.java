package dev.cinelog.rest.feed;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.idempotency.NewIds;
import org.jspecify.annotations.Nullable;

/** Asks for new videos as this contract does: public as soon as they are ready. */
final class NewVideos {

    /** Two, so three attempts in all. */
    private static final int MAX_RETRIES = 2;

    private final Dispatcher dispatcher;
    private final FeedVideos videos;

    NewVideos(Dispatcher dispatcher, FeedVideos videos) {
        this.dispatcher = dispatcher;
        this.videos = videos;
    }

    FeedVideo create(AccountId accountId, String prompt, RenderSpec spec, @Nullable VideoId source) {
        var videoId = new VideoId(NewIds.timeOrdered("video"));
        // Once: with an idempotency key, an earlier try may have come this far.
        dispatcher.sendOnce(
                new CreateVideo(
                        videoId,
                        accountId,
                        new GenerationId(NewIds.timeOrdered("generation")),
                        prompt,
                        spec,
                        Visibility.PUBLIC,
                        MAX_RETRIES,
                        source),
                ReadModelGroup.FEED,
                ReadModelGroup.CREATOR_STATS,
                ReadModelGroup.LEADERBOARD);
        return videos.show(dispatcher.ask(new GetVideo(videoId, accountId), VideoCard.class));
    }
}
