package dev.cinelog.query.feed;

import static dev.cinelog.query.Events.disliked;
import static dev.cinelog.query.Events.failed;
import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.reacted;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Events.started;
import static dev.cinelog.query.Events.viewed;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.query.Events;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedProjectionTest {

    private static final String LIFE = "status, progress, failure_reason, version";
    private static final String OPINION = "likes, dislikes, views, version";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void aRequestedVideoIsACard() {
        project(new VideoRequested(
                video(1),
                account(2),
                generation(3),
                "A cat",
                Events.SPEC,
                Visibility.UNLISTED,
                2,
                video(9),
                null,
                null));

        assertThat(database.rows("readmodel_feed.card"))
                .singleElement()
                .asString()
                .isEqualToIgnoringWhitespace("""
            {"bytes": null, "codec": null, "likes": 0, "views": 0, "width": null,
             "height": null, "prompt": "A cat", "status": "REQUESTED", "version": 1, "dislikes": 0, "progress": 0,
             "video_id": "bbbbbbbb-0000-7000-8000-000000000001", "video_key": null,
             "account_id": "aaaaaaaa-0000-7000-8000-000000000002", "visibility": "UNLISTED",
             "generation_id": "cccccccc-0000-7000-8000-000000000003", "ranking_score": 39385.92,
             "thumbnail_key": null, "created_millis": 1772366400000, "failure_reason": null,
             "updated_millis": 1772366400000, "duration_millis": null,
             "source_video_id": "bbbbbbbb-0000-7000-8000-000000000009"}""");
    }

    @Test
    void aPublishedVideoHasItsMedia() {
        project(requested(1, 2), started(1), published(1, 2));

        assertThat(card(LIFE)).isEqualTo("READY|100|-|3");
        assertThat(card("video_key, thumbnail_key, bytes, duration_millis, width, height, codec"))
                .isEqualTo("videos/1.mp4|videos/1.jpg|1001|8000|1280|720|h264");
        assertThat(card("updated_millis - created_millis")).isEqualTo("2000");
    }

    @Test
    void aCardShowsHowFarItsVideoIs() {
        project(requested(1, 2), started(1), new GenerationProgressed(generation(1), video(1), 1, 40));

        assertThat(card(LIFE)).isEqualTo("RENDERING|40|-|3");
    }

    @Test
    void aFailedVideoSaysWhy() {
        project(requested(1, 2), started(1), failed(1));

        assertThat(card(LIFE)).isEqualTo("FAILED|0|The picture stayed black.|3");
    }

    @Test
    void aCancelledVideoNeedsNoReason() {
        project(requested(1, 2), new GenerationCancelled(generation(1), video(1)));

        assertThat(card(LIFE)).isEqualTo("CANCELLED|0|-|2");
    }

    @Test
    void aReactionMovesFromOneCounterToTheOther() {
        project(requested(1, 2), liked(3, 1), liked(4, 1), disliked(5, 1));
        assertThat(card(OPINION)).isEqualTo("2|1|0|4");

        database.clear();
        project(
                requested(1, 2),
                liked(3, 1),
                reacted(3, 1, Reaction.DISLIKE, Reaction.LIKE),
                liked(4, 1),
                reacted(4, 1, Reaction.NONE, Reaction.LIKE));
        assertThat(card(OPINION)).isEqualTo("0|1|0|5");
    }

    @Test
    void reactionsToOtherThingsDoNotCount() {
        var comment = new Target(TargetType.COMMENT, video(1).value());
        project(requested(1, 2), reacted(3, comment, Reaction.LIKE, Reaction.NONE));

        assertThat(card(OPINION)).isEqualTo("0|0|0|1");
    }

    @Test
    void everyViewCounts() {
        project(requested(1, 2), viewed(1, 1), viewed(2, 1), viewed(3, 1), viewed(4, 7));

        assertThat(card(OPINION)).isEqualTo("0|0|3|4");
    }

    @Test
    void authorsAreKnownByTheirLatestNameAndNoLongerOnceTheyAreGone() {
        project(
                opened(1),
                opened(2),
                opened(3),
                new UsernameChanged(account(2), "new_name"),
                new UsernameChanged(account(3), "never_seen"),
                Events.closed(3));

        assertThat(database.jdbc()
                        .sql("select username from readmodel_feed.author order by account_id")
                        .query(String.class)
                        .list())
                .containsExactly("user_1", "new_name", "");
    }

    private static void project(Object... events) {
        database.project(History.of(events), FeedReadModel.readModel());
    }

    @Test
    void aDeletedVideoIsNoCardWhateverIsStillSaidOfIt() {
        project(requested(1, 2), liked(3, 1), Events.deleted(1, 2), liked(4, 1));

        assertThat(database.rows("readmodel_feed.card")).isEmpty();
    }

    @Test
    void aVideoThatIsTriedAgainIsAsNew() {
        project(requested(1, 2), Events.failed(1), Events.retried(1, 2));

        assertThat(card("status, progress, failure_reason")).isEqualTo("REQUESTED|0|-");
    }

    private static String card(String columns) {
        var texts = Arrays.stream(columns.split(", ", -1))
                .map("coalesce((%s)::text, '-')"::formatted)
                .toList();
        return database.jdbc()
                .sql("select concat_ws('|', %s) from readmodel_feed.card".formatted(String.join(", ", texts)))
                .query(String.class)
                .single();
    }
}
