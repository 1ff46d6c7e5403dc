package dev.cinelog.rest.feed;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.caller.Callers;
import dev.cinelog.rest.media.MediaLinks;
import java.util.List;
import java.util.Optional;

/** Shows cards in the words of this contract. */
final class FeedVideos {

    private final MediaLinks links;

    FeedVideos(MediaLinks links) {
        this.links = links;
    }

    List<FeedVideo> show(List<VideoCard> cards) {
        return cards.stream().map(this::show).toList();
    }

    FeedVideo show(VideoCard card) {
        return show(card, Callers.current());
    }

    private FeedVideo show(VideoCard card, Optional<Caller> caller) {
        var media = Optional.ofNullable(card.media());
        var own = caller.filter(person -> person.accountId().equals(card.accountId()));
        return new FeedVideo(
                card.videoId().value(),
                card.prompt() == null ? "" : card.prompt(),
                media.map(VideoMedia::videoKey).map(links::sign).orElse(""),
                media.map(VideoMedia::thumbnailKey).map(links::sign).orElse(null),
                caller.map(person -> person.show(card.accountId()))
                        .map(AccountId::value)
                        .orElse(card.accountId().value()),
                card.username(),
                card.likes(),
                card.dislikes(),
                card.views(),
                card.createdAt(),
                word(card.status()),
                card.rankingScore(),
                card.progress(),
                Optional.ofNullable(card.sourceVideoId()).map(VideoId::value).orElse(null),
                own.map(person -> card.failureReason()).orElse(null));
    }

    static String word(VideoStatus status) {
        return switch (status) {
            case REQUESTED -> "pending";
            case RENDERING -> "processing";
            case READY -> "completed";
            case FAILED, CANCELLED -> "failed";
        };
    }
}
