package dev.cinelog.query.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.creator.query.FindTopCreators;
import dev.cinelog.query.Ids;
import dev.cinelog.query.Plan;
import dev.cinelog.query.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading only those who can be among the best loses nobody. */
class TopCreatorsBoundTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    /** @param weeks since they were last active, or null if they never were: then they came 100 weeks ago */
    private record Person(
            AccountId id,
            long videos,
            long likes,
            long dislikes,
            @Nullable Integer weeks,
            boolean closed) {

        double score() {
            var silence = weeks == null ? 100 : weeks;
            return likes * 3 - dislikes * 2 + videos * 5 + 10 * Math.pow(0.5, silence);
        }
    }

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @RepeatedTest(20)
    void nobodyIsLost() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var people = IntStream.range(0, 60)
                .mapToObj(number -> person(number, random))
                .toList();
        people.forEach(TopCreatorsBoundTest::insert);

        for (var limit : List.of(1, 2, 5, 20, 50, 100)) {
            var best = people.stream()
                    .filter(person -> person.videos() > 0 && !person.closed())
                    .sorted(Comparator.comparingDouble(Person::score)
                            .reversed()
                            .thenComparing(person -> person.id().value()))
                    .limit(limit)
                    .map(Person::id)
                    .toList();
            assertThat(queries().handle(new FindTopCreators(limit)).creators())
                    .as("best %s, seed %s", limit, seed)
                    .extracting(ranked -> ranked.creator().accountId())
                    .isEqualTo(best);
        }
    }

    @Test
    void theBestOfManyAreFoundByTheIndex() {
        database.jdbc().sql("""
                        insert into readmodel_leaderboard.creator
                          (account_id, videos_created, total_likes, last_active_at)
                        select gen_random_uuid(), n % 50, n, now() from generate_series(1, 20000) as n;
                        insert into readmodel_profile_v2.person (account_id, username, native_language, updated_at, created_at)
                        select account_id, 'somebody', 'en', now(), now() from readmodel_leaderboard.creator;
                        analyze readmodel_leaderboard.creator, readmodel_profile_v2.person""").update();

        var plan = Plan.of(
                database.jdbc(),
                LeaderboardQueries.TOP,
                Map.of("limit", 20, "now", CLOCK.instant().atOffset(ZoneOffset.UTC)));

        assertThat(plan.indexes()).contains("creator_ranked", "person_pkey");
        assertThat(plan.scannedTables()).doesNotContain("creator", "person");
        assertThat(plan.mostSortedRows()).isLessThan(100);
    }

    private static LeaderboardQueries queries() {
        return new LeaderboardQueries(database.jdbc(), CLOCK);
    }

    /** Scores so close together that recency decides, and often exactly equal. */
    private static Person person(int number, Random random) {
        return new Person(
                Ids.account(number),
                random.nextInt(4),
                random.nextInt(5),
                random.nextInt(4),
                random.nextInt(6) == 0 ? null : random.nextInt(5),
                random.nextInt(10) == 0);
    }

    private static void insert(Person person) {
        var jdbc = database.jdbc();
        jdbc.sql("""
                        insert into readmodel_profile_v2.person
                          (account_id, username, native_language, updated_at, created_at, closed)
                        values (?::uuid, 'somebody', 'en', 'epoch', ?::timestamptz - interval '700 days', ?)""")
                .params(person.id().value(), CLOCK.instant().toString(), person.closed())
                .update();
        jdbc.sql("""
                        insert into readmodel_leaderboard.creator
                          (account_id, videos_created, total_likes, total_dislikes, last_active_at)
                        values (?::uuid, ?, ?, ?, ?::timestamptz - ?::int * interval '7 days')""")
                .params(
                        person.id().value(),
                        person.videos(),
                        person.likes(),
                        person.dislikes(),
                        CLOCK.instant().toString())
                .param(person.weeks())
                .update();
    }
}
