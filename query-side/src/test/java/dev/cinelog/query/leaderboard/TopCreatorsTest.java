package dev.cinelog.query.leaderboard;

import static dev.cinelog.query.Events.closed;
import static dev.cinelog.query.Events.disliked;
import static dev.cinelog.query.Events.liked;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Ids.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cinelog.api.creator.query.FindTopCreators;
import dev.cinelog.api.creator.query.RankedCreator;
import dev.cinelog.query.History;
import dev.cinelog.query.ReversedText;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.profile.ProfileReadModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopCreatorsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void theScoreWeighsLikesDislikesAndVideos() {
        project(new History()
                .add(opened(1))
                .add(opened(2))
                .add(requested(1, 1))
                .add(requested(2, 1))
                .add(requested(3, 2))
                .add(liked(8, 3))
                .add(liked(9, 3))
                .add(disliked(9, 1)));

        // 5 + 2·3 = 11 and 2·5 − 2 = 8, and 10 each for having come just now.
        assertThat(top(10, NOON)).extracting(one -> one.creator().accountId()).containsExactly(account(2), account(1));
        assertThat(top(10, NOON)).extracting(RankedCreator::creatorScore).containsExactly(21.0, 18.0);
        assertThat(top(10, NOON)).extracting(RankedCreator::rank).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "7, 5", "14, 2.5", "3.5, 7.0710678", "365, 0", "36500, 0", "-1, 10"})
    void recencyHalvesWithEachWeekOfSilence(double days, double recency) {
        project(new History().by(account(1)).add(opened(1)).add(requested(1, 1)));

        var now = NOON.plusMillis((long) (days * 86_400_000));

        assertThat(top(10, now).get(0).creatorScore()).isEqualTo(5 + recency, within(1e-6));
    }

    @Test
    void whoDidNothingLatelyCountsFromTheirOpening() {
        project(new History().at(NOON).add(opened(1)).add(requested(1, 1)));

        assertThat(top(1, NOON.plus(Duration.ofDays(7))).get(0).creatorScore()).isEqualTo(10.0, within(1e-6));
    }

    @Test
    void whoCameLatelyOvertakesWhoHasNineMore() {
        project(new History()
                .by(account(1))
                .add(opened(1))
                .add(requested(1, 1))
                .add(liked(7, 1))
                .add(liked(8, 1))
                .add(liked(9, 1))
                .later(Duration.ofDays(70))
                .by(account(2))
                .add(opened(2))
                .add(requested(2, 2)));

        assertThat(top(1, NOON.plus(Duration.ofDays(70))))
                .extracting(one -> one.creator().accountId())
                .containsExactly(account(2));
    }

    @Test
    void tiesAreBrokenByTheAccount() {
        var history = new History();
        for (var account : List.of(3, 1, 2)) {
            history.at(NOON).add(opened(account)).at(NOON).add(requested(account, account));
        }
        project(history);

        assertThat(top(10, NOON))
                .extracting(one -> one.creator().accountId())
                .containsExactly(account(1), account(2), account(3));
    }

    @Test
    void onlyCreatorsWhoAreStillHereCompete() {
        project(History.of(
                opened(1), opened(2), opened(3), requested(1, 1), requested(2, 2), requested(4, 4), closed(2)));

        assertThat(top(10, NOON)).extracting(one -> one.creator().accountId()).containsExactly(account(1));
        assertThat(top(1, NOON)).hasSize(1);
    }

    @Test
    void nobodySeesAnAddress() {
        project(History.of(opened(1), requested(1, 1)));

        assertThat(top(1, NOON).get(0).creator().email()).isNull();
    }

    private static void project(History history) {
        database.project(history, LeaderboardReadModel.readModel(), ProfileReadModel.readModel(ReversedText.INSTANCE));
    }

    private static List<RankedCreator> top(int limit, Instant now) {
        return new LeaderboardQueries(database.jdbc(), Clock.fixed(now, ZoneOffset.UTC))
                .handle(new FindTopCreators(limit))
                .creators();
    }
}
