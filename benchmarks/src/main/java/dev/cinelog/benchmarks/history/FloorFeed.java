package dev.cinelog.benchmarks.history;

import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The feed folded in memory, as directly as it can be: from the types of events that a {@code MixedHistory} has. */
final class FloorFeed {

    static final List<Class<?>> TYPES = List.of(
            VideoRequested.class,
            GenerationStarted.class,
            GenerationProgressed.class,
            GenerationFailed.class,
            VideoPublished.class,
            Reacted.class,
            VideoViewed.class,
            AccountOpened.class,
            UsernameChanged.class);

    final Map<String, FloorCard> cards = new HashMap<>();
    final Map<String, String> authors = new HashMap<>();

    void on(Object event, long millis) {
        if (event instanceof VideoViewed viewed) {
            card(viewed.videoId(), millis).views++;
        } else if (event instanceof Reacted reacted) {
            var card = card(new VideoId(reacted.target().id()), millis);
            card.likes += step(reacted, Reaction.LIKE);
            card.dislikes += step(reacted, Reaction.DISLIKE);
        } else if (event instanceof GenerationProgressed progressed) {
            card(progressed.videoId(), millis).progress = progressed.percent();
        } else if (event instanceof VideoRequested requested) {
            cards.put(requested.videoId().value(), new FloorCard(requested, millis).at(millis));
        } else if (event instanceof GenerationStarted started) {
            card(started.videoId(), millis).status = VideoStatus.RENDERING;
        } else if (event instanceof VideoPublished published) {
            var card = card(published.videoId(), millis);
            card.status = VideoStatus.READY;
            card.progress = 100;
            card.media = published.media();
        } else if (event instanceof GenerationFailed failed) {
            var card = card(failed.videoId(), millis);
            card.status = VideoStatus.FAILED;
            card.failureReason = failed.reason().message();
        } else if (event instanceof AccountOpened opened) {
            authors.put(opened.accountId().value(), opened.username());
        } else if (event instanceof UsernameChanged changed) {
            authors.put(changed.accountId().value(), changed.username());
        }
    }

    private FloorCard card(VideoId videoId, long millis) {
        return Objects.requireNonNull(cards.get(videoId.value())).at(millis);
    }

    static int step(Reacted event, Reaction kind) {
        return (event.reaction() == kind ? 1 : 0) - (event.before() == kind ? 1 : 0);
    }
}
