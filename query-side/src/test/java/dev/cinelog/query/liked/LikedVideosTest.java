package dev.cinelog.query.liked;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.disliked;
import static dev.cinelog.query.Events.failed;
import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.reacted;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.query.FindLikedVideos;
import dev.cinelog.api.video.query.Moment;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedReadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LikedVideosTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final LikedQueries queries = new LikedQueries(database.jdbc());

    @Test
    void aLikeIsARowWithItsTime() {
        project(new History().add(liked(1, 5)));

        assertThat(database.rows("readmodel_liked.liked")).containsExactly("""
                {"video_id": "bbbbbbbb-0000-7000-8000-000000000005", \
                "account_id": "aaaaaaaa-0000-7000-8000-000000000001", "liked_millis": 1772366400000}""");
    }

    @Test
    void onlyTheLastWordCounts() {
        var comment = new Target(TargetType.COMMENT, video(4).value());
        project(History.of(
                liked(1, 1),
                reacted(1, 1, Reaction.NONE, Reaction.LIKE),
                liked(1, 2),
                reacted(1, 2, Reaction.DISLIKE, Reaction.LIKE),
                disliked(1, 3),
                reacted(1, 3, Reaction.LIKE, Reaction.DISLIKE),
                reacted(1, comment, Reaction.LIKE, Reaction.NONE)));

        assertThat(database.rows("readmodel_liked.liked"))
                .singleElement()
                .asString()
                .contains(video(3).value());
    }

    @Test
    void nobodyKnowsWhatSomebodyLikedWhoIsGone() {
        project(History.of(liked(1, 1), liked(2, 1), closed(1)));

        assertThat(database.rows("readmodel_liked.liked"))
                .singleElement()
                .asString()
                .contains(account(2).value());
    }

    @Test
    void theLastLikedComesFirst() {
        var history =
                videos(3).add(liked(9, 2)).add(liked(9, 3)).add(liked(9, 1)).add(liked(8, 2));
        project(history.add(reacted(9, 2, Reaction.NONE, Reaction.LIKE)).add(liked(9, 2)));

        assertThat(likedBy(9, 10)).containsExactly(video(2), video(1), video(3));
    }

    @Test
    void othersVideosShowOnlyWhilePublicAndReady() {
        var history = new History();
        for (var visibility : Visibility.values()) {
            history.add(requested(1 + count(history), 1, visibility)).add(published(count(history), 1));
        }
        history.add(requested(11, 1)).add(failed(11)).add(requested(12, 1));
        for (var liker = 1; liker <= 2; liker++) {
            for (var video : List.of(1, 3, 5, 11, 12, 99)) {
                history.add(liked(liker, video));
            }
        }
        project(history);

        assertThat(likedBy(2, 10)).containsExactly(video(1));
        assertThat(likedBy(1, 10)).containsExactly(video(12), video(11), video(5), video(3), video(1));
    }

    @Test
    void pagesNeitherRepeatNorSkipLikesOfOneInstant() {
        var history = videos(120);
        for (var video = 1; video <= 120; video++) {
            history.at(History.START).add(liked(9, video));
        }
        project(history);

        assertThat(likedBy(9, 7))
                .containsExactlyElementsOf(IntStream.range(0, 120)
                        .mapToObj(less -> video(120 - less))
                        .toList());
    }

    private static int count(History history) {
        return history.events().size();
    }

    private static History videos(int most) {
        var history = new History();
        for (var video = 1; video <= most; video++) {
            history.add(requested(video, 1)).add(published(video, 1));
        }
        return history;
    }

    private static void project(History history) {
        database.project(history, LikedReadModel.readModel(), FeedReadModel.readModel());
    }

    private List<VideoId> likedBy(int account, int limit) {
        var seen = new ArrayList<VideoId>();
        Moment after = null;
        do {
            var page = queries.handle(new FindLikedVideos(account(account), after, limit));
            page.cards().stream().map(VideoCard::videoId).forEach(seen::add);
            after = page.next();
        } while (after != null);
        return seen;
    }
}
