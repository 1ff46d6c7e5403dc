package dev.cinelog.query.liked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.query.Ids;
import dev.cinelog.query.Plan;
import dev.cinelog.query.TestDatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LikedPlanTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void aPageReadsOnlyTheLikesOfOnePersonAndTheirCards() {
        database.jdbc().sql("""
                        insert into readmodel_feed.card (video_id, account_id, generation_id, visibility, status,
                          created_millis, updated_millis, version)
                        select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'PUBLIC', 'READY', n, 0, 1
                        from generate_series(1, 20000) as n;
                        insert into readmodel_liked.liked
                        select ('aaaaaaaa-0000-7000-8000-' || lpad((created_millis % 5)::text, 12, '0'))::uuid,
                          video_id, created_millis
                        from readmodel_feed.card;
                        analyze readmodel_feed.card, readmodel_liked.liked""").update();

        var plan = Plan.of(
                database.jdbc(),
                LikedQueries.NEWEST,
                Map.of(
                        "account",
                        UUID.fromString(Ids.account(3).value()),
                        "millis",
                        Long.MAX_VALUE,
                        "id",
                        UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                        "most",
                        21));

        assertThat(plan.indexes()).contains("liked_newest", "card_pkey");
        assertThat(plan.scannedTables()).doesNotContain("card", "liked");
        assertThat(plan.mostSortedRows()).isZero();
    }
}
