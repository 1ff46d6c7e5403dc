package dev.cinelog.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cinelog.api.video.query.FindFeedPage;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.query.Ids;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.consistency.TouchedKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedRankingTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1772366400000",
        "1, 0, 0, 1772366400000",
        "7, 2, 3, 1772366400999",
        "0, 1, 49, 1772366400000",
        "0, 0, 49, 1772366400000",
        "0, 0, 51, 1772366400000",
        "3, 500, 0, 1772366400000",
        "9000000000, 1, 1, 1",
        "0, 9000000000, 0, 0",
    })
    void aCardRanksByTheFormula(long likes, long dislikes, long views, long createdMillis) {
        insert(1, likes, dislikes, views, createdMillis);

        var s = likes - dislikes + views / 50.0;
        var expected = Math.signum(s) * Math.log10(Math.max(Math.abs(s), 1)) + createdMillis / 1000.0 / 45_000;
        assertThat(database.jdbc()
                        .sql("select ranking_score from readmodel_feed.card")
                        .query(Double.class)
                        .single())
                .isEqualTo(expected, within(1e-9));
    }

    @Test
    void tenTimesTheLikesWeighAsMuchAsTwelveAndAHalfHours() {
        insert(1, 10, 0, 0, 1_000_000_000_000L);
        insert(2, 1, 0, 0, 1_000_000_000_000L + 44_999_000);
        insert(3, 1, 0, 0, 1_000_000_000_000L + 45_001_000);
        insert(4, 0, 10, 0, 1_000_000_000_000L + 45_001_000);

        var page = new FeedQueries(database.jdbc(), new TouchedKeys()).handle(new FindFeedPage(null, null, 10));

        assertThat(page.cards())
                .extracting(VideoCard::videoId)
                .containsExactly(Ids.video(3), Ids.video(1), Ids.video(2), Ids.video(4));
    }

    private static void insert(int video, long likes, long dislikes, long views, long createdMillis) {
        database.jdbc()
                .sql("""
                        insert into readmodel_feed.card (video_id, account_id, generation_id, visibility, status,
                          likes, dislikes, views, created_millis, updated_millis, version)
                        values (?::uuid, gen_random_uuid(), gen_random_uuid(), 'PUBLIC', 'READY', ?, ?, ?, ?, 0, 1)""")
                .params(Ids.video(video).value(), likes, dislikes, views, createdMillis)
                .update();
    }
}
