package dev.cinelog.rest.viewer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.dispatch.Dispatcher;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Refuses those who may not see a video. That everybody may see it is remembered for a second, so that a popular video
 * is not looked up for every one of its viewers.
 */
public final class VisibleVideos {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final Dispatcher dispatcher;
    private final Cache<VideoId, Boolean> forEveryone = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    public VisibleVideos(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** @throws dev.cinelog.api.Refusal if there is no such video for this viewer */
    public void refuseUnlessVisible(VideoId videoId, @Nullable AccountId viewer) {
        if (forEveryone.getIfPresent(videoId) == null) {
            var card = dispatcher.ask(new GetVideo(videoId, viewer), VideoCard.class);
            if (card.visibility() == Visibility.PUBLIC && card.status() == VideoStatus.READY) {
                forEveryone.put(videoId, true);
            }
        }
    }
}
