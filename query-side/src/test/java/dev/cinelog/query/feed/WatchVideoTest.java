package dev.cinelog.query.feed;

import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.api.video.query.WatchVideo;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.consistency.ListeningNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchVideoTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int LONG = 60_000;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private ListeningNode node;
    private FeedQueries queries;

    @BeforeEach
    void start() {
        node = new ListeningNode(database.unpooled());
        queries = new FeedQueries(database.jdbc(), node.touched());
        database.project(History.of(requested(1, 1), requested(2, 1)), FeedReadModel.readModel());
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void answersAtOnceWhenTheVideoIsNoLongerAsItWasSeen() {
        assertThat(watch(video(1), account(1), 0, LONG)).isCompletedWithValueMatching(card -> card.version() == 1);
        assertThat(node.watched()).isZero();
    }

    @Test
    void answersWhenTheVideoChanges() {
        var everyone = List.of(watch(video(1), account(1), 1, LONG), watch(video(1), account(1), 1, LONG));

        database.project(History.of(liked(2, 2)), FeedReadModel.readModel());
        assertThat(everyone).noneMatch(CompletableFuture::isDone);
        database.project(History.of(published(1, 1), liked(2, 1)), FeedReadModel.readModel());

        assertThat(everyone)
                .allSatisfy(answer -> assertThat(answer)
                        .succeedsWithin(SOON)
                        .extracting(VideoCard::version, VideoCard::likes)
                        .containsExactly(3L, 1L));
    }

    @Test
    void doesNotHearOfAChangeThatWasSeenAlready() {
        var answer = watch(video(1), account(1), 1, LONG);

        node.touch("projection.feed", video(1).value());
        await().until(() -> node.watched() == 1);
        database.project(History.of(liked(2, 1)), FeedReadModel.readModel());

        assertThat(answer).succeedsWithin(SOON).extracting(VideoCard::version).isEqualTo(2L);
    }

    @Test
    void answersWithAChangeThatNobodyAnnouncedWhenTimeIsUp() {
        var answer = watch(video(1), account(1), 1, 500);

        database.jdbc().sql("update readmodel_feed.card set version = 5").update();

        assertThat(answer).succeedsWithin(SOON).extracting(VideoCard::version).isEqualTo(5L);
    }

    @Test
    void doesNotMindHowAnIdIsWritten() {
        var shouted = new VideoId(video(1).value().toUpperCase(Locale.ROOT));
        var answer = watch(shouted, account(1), 1, LONG);

        database.project(History.of(liked(2, 1)), FeedReadModel.readModel());

        assertThat(answer).succeedsWithin(SOON).extracting(VideoCard::likes).isEqualTo(1L);
    }

    @Test
    void answersWithWhatWasSeenWhenTimeIsUp() {
        assertThat(watch(video(1), account(1), 1, 20))
                .succeedsWithin(SOON)
                .extracting(VideoCard::version)
                .isEqualTo(1L);
        assertThat(node.watched()).isZero();
    }

    @Test
    void refusesAtOnceWhatTheViewerMayNotSee() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> watch(video(1), null, 1, LONG));
        assertThat(node.watched()).isZero();
    }

    private CompletableFuture<VideoCard> watch(
            VideoId video, @Nullable AccountId viewer, long seenVersion, int millis) {
        return queries.handle(new WatchVideo(video, viewer, seenVersion, millis));
    }
}
