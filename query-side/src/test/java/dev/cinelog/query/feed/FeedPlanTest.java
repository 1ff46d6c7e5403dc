package dev.cinelog.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.query.Ids;
import dev.cinelog.query.Plan;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.page.PageLength;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL does for an answer out of 20,000 cards. */
class FeedPlanTest {

    private static final UUID AUTHOR = UUID.fromString(Ids.account(7).value());
    private static final String FEED = PageLength.in(FeedQueries.FEED, 21);
    private static final UUID TOP = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeEach
    void fill() {
        database.jdbc().sql("""
                        insert into readmodel_feed.card (video_id, account_id, generation_id, prompt, visibility, status,
                          likes, created_millis, updated_millis, version)
                        select gen_random_uuid(), ('aaaaaaaa-0000-7000-8000-' || lpad((n % 20)::text, 12, '0'))::uuid,
                          gen_random_uuid(), repeat('prompt ', 10), case n % 10 when 0 then 'PRIVATE' else 'PUBLIC' end,
                          case n % 7 when 0 then 'FAILED' else 'READY' end, n % 100, 1772366400000 + n * 60000, 0, 1
                        from generate_series(1, 20000) as n;
                        insert into readmodel_feed.author (account_id, username)
                        select distinct account_id, 'somebody' from readmodel_feed.card;
                        analyze readmodel_feed.card, readmodel_feed.author""").update();
    }

    @Test
    void aFeedPageReadsOnlyItsOwnCards() {
        var first = plan(FEED, from(Double.POSITIVE_INFINITY));
        var middle = plan(FEED, from(39_390.0));

        for (var plan : new Plan[] {first, middle}) {
            assertThat(plan.indexes()).contains("card_ranked", "card_unready");
            assertThat(plan.scannedTables()).doesNotContain("card");
            assertThat(plan.mostSortedRows()).isLessThanOrEqualTo(42);
        }
    }

    @Test
    void aFeedPageIsPlannedOnceForGood() throws Exception {
        assertThat(Plan.isKept(database.unpooled(), FEED, from(Double.POSITIVE_INFINITY)))
                .isTrue();
        assertThat(Plan.isKept(database.unpooled(), FEED, from(39_390.0))).isTrue();
    }

    @Test
    void aPageOfAnAuthorReadsOnlyTheirCards() {
        var plan = plan(
                FeedQueries.BY_AUTHOR,
                Map.of("author", AUTHOR, "viewer", AUTHOR, "millis", Long.MAX_VALUE, "id", TOP, "most", 21));

        assertThat(plan.indexes()).contains("card_author");
        assertThat(plan.scannedTables()).doesNotContain("card");
        assertThat(plan.mostSortedRows()).isZero();
    }

    private static Map<String, Object> from(double score) {
        return Map.of("viewer", AUTHOR, "score", score, "id", TOP);
    }

    private static Plan plan(String sql, Map<String, Object> parameters) {
        return Plan.of(database.jdbc(), sql, parameters);
    }
}
