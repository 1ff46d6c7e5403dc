package dev.cinelog.query.tally;

import static dev.cinelog.query.Events.disliked;
import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.reacted;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Events.signedIn;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.creatorstats.CreatorStatsReadModel;
import dev.cinelog.query.leaderboard.LeaderboardReadModel;
import dev.cinelog.query.projection.ReadModel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sums that both creator statistics and leaderboard keep. */
class CreatorTallyTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    static List<ReadModel> tallies() {
        return List.of(CreatorStatsReadModel.readModel(), LeaderboardReadModel.readModel());
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void sumsUpByAuthor(ReadModel tally) {
        database.project(
                History.of(
                        requested(1, 1),
                        requested(2, 1),
                        requested(3, 2),
                        liked(5, 1),
                        liked(6, 1),
                        liked(5, 2),
                        disliked(6, 2),
                        liked(5, 3),
                        reacted(5, 3, Reaction.DISLIKE, Reaction.LIKE),
                        liked(5, 99)),
                tally);

        assertThat(creators(tally))
                .containsExactly("1: 2 videos, 3 likes, 1 dislikes", "2: 1 videos, 0 likes, 1 dislikes");
        assertThat(videos(tally))
                .containsExactly("1: 2 likes, 0 dislikes", "2: 1 likes, 1 dislikes", "3: 0 likes, 1 dislikes");
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void sumsUpOverManyBatches(ReadModel tally) {
        database.project(History.of(requested(1, 1), liked(5, 1)), tally);
        database.project(History.of(reacted(5, 1, Reaction.NONE, Reaction.LIKE), requested(2, 1), liked(6, 1)), tally);
        database.project(History.of(liked(5, 1), liked(7, 2)), tally);

        assertThat(creators(tally)).containsExactly("1: 2 videos, 3 likes, 0 dislikes");
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void reactionsToOtherThingsDoNotCount(ReadModel tally) {
        var post = new Target(TargetType.POST, video(1).value());
        database.project(History.of(requested(1, 1), reacted(5, post, Reaction.LIKE, Reaction.NONE)), tally);

        assertThat(creators(tally)).containsExactly("1: 1 videos, 0 likes, 0 dislikes");
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void whoeverDoesAnythingWasActiveToTheMinute(ReadModel tally) {
        var history = new History()
                .by(account(1))
                .at(Instant.parse("2026-03-01T12:34:56Z"))
                .add(signedIn(1, 1))
                .by(account(2))
                .add(opened(2))
                .by(account(1))
                .at(Instant.parse("2026-03-01T12:33:00Z"))
                .add(liked(1, 99))
                .by("system")
                .add(requested(1, 3))
                .by((String) null)
                .add(liked(4, 1));
        database.project(history, tally);

        assertThat(texts("select last_active_at at time zone 'UTC' from %s.creator order by account_id", tally))
                .containsExactly("2026-03-01 12:34:00", "2026-03-01 12:34:00", null);
    }

    private static List<String> creators(ReadModel tally) {
        return texts("""
                select format('%%s: %%s videos, %%s likes, %%s dislikes', right(account_id::text, 1), videos_created,
                  total_likes, total_dislikes)
                from %s.creator order by account_id""", tally);
    }

    private static List<String> videos(ReadModel tally) {
        return texts("""
                select format('%%s: %%s likes, %%s dislikes', right(video_id::text, 1), likes, dislikes)
                from %s.video order by video_id""", tally);
    }

    private static List<String> texts(String sql, ReadModel tally) {
        return database.jdbc()
                .sql(sql.formatted(tally.schema()))
                .query(String.class)
                .list();
    }
}
