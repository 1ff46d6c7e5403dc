package dev.cinelog.query.feed;

import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.query.FindFeedPage;
import dev.cinelog.api.video.query.FindVideosOf;
import dev.cinelog.api.video.query.Moment;
import dev.cinelog.api.video.query.Position;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.consistency.TouchedKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 600 videos of one instant and one score. */
class FeedPagingTest {

    private static final int VIDEOS = 600;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final FeedQueries queries = new FeedQueries(database.jdbc(), new TouchedKeys());

    @BeforeEach
    void project() {
        var history = new History();
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, VIDEOS).boxed().toList());
        Collections.shuffle(numbers, new Random(7));
        for (int number : numbers) {
            history.at(History.START).add(requested(number, 1)).add(published(number, 1));
        }
        database.project(history, FeedReadModel.readModel());
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        assertThat(feed(queries, null, 7)).containsExactlyElementsOf(newestFirst(VIDEOS));
        assertThat(feed(queries, null, VIDEOS)).containsExactlyElementsOf(newestFirst(VIDEOS));
    }

    @Test
    void theOrderDoesNotComeFromAnIndex() {
        try (var pool = database.newPool("set enable_indexscan = off; set enable_bitmapscan = off")) {
            var slow = new FeedQueries(JdbcClient.create(pool), new TouchedKeys());

            assertThat(feed(slow, null, 50)).containsExactlyElementsOf(newestFirst(VIDEOS));
        }
    }

    @Test
    void theVideosOfAnAuthorNeitherRepeatNorSkip() {
        var seen = new ArrayList<VideoId>();
        Moment after = null;
        do {
            var page = queries.handle(new FindVideosOf(account(1), null, after, 7));
            page.cards().stream().map(VideoCard::videoId).forEach(seen::add);
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactlyElementsOf(newestFirst(VIDEOS));
    }

    @Test
    void ownVideosThatAreNotReadyStandAtTheirPlace() {
        var history = new History();
        for (var number = VIDEOS + 1; number <= VIDEOS + 40; number++) {
            history.at(History.START).add(requested(number, 2));
        }
        database.project(history, FeedReadModel.readModel());

        assertThat(feed(queries, account(2), 9)).containsExactlyElementsOf(newestFirst(VIDEOS + 40));
        assertThat(feed(queries, account(1), 9)).containsExactlyElementsOf(newestFirst(VIDEOS));
    }

    @Test
    void whatRisesMeanwhileDisturbsNobodyElse() {
        var first = queries.handle(new FindFeedPage(null, null, 300));
        var next = first.next();
        assertThat(next).isNotNull();
        database.project(
                History.of(liked(1, 5), liked(2, 5), requested(900, 1), published(900, 1)), FeedReadModel.readModel());

        var second = queries.handle(new FindFeedPage(null, next, VIDEOS));

        assertThat(second.next()).isNull();
        assertThat(second.cards()).hasSize(299).doesNotContainAnyElementsOf(first.cards());
    }

    @Test
    void theLastPageKnowsThatItIsTheLast() {
        assertThat(queries.handle(new FindFeedPage(null, null, VIDEOS)).next()).isNull();
        assertThat(queries.handle(new FindFeedPage(null, null, VIDEOS - 1)).next())
                .isNotNull();
    }

    private static List<VideoId> feed(FeedQueries queries, @Nullable AccountId viewer, int limit) {
        var seen = new ArrayList<VideoId>();
        Position after = null;
        do {
            var page = queries.handle(new FindFeedPage(viewer, after, limit));
            page.cards().stream().map(VideoCard::videoId).forEach(seen::add);
            after = page.next();
        } while (after != null);
        return seen;
    }

    private static List<VideoId> newestFirst(int videos) {
        return IntStream.range(0, videos).mapToObj(less -> video(videos - less)).toList();
    }
}
