package dev.cinelog.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.api.account.event.SignedIn;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.feed.FeedProjection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadModelTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final ReadModelInterest interest = new ReadModelInterest(TestDatabase.readModels());

    @Test
    void theGroupsThatMutationsWaitForAreThoseOfTheReadModels() {
        assertThat(TestDatabase.readModels())
                .extracting(readModel -> ReadModel.group(readModel.name(), 1))
                .containsExactlyInAnyOrder(
                        ReadModelGroup.ACCOUNT,
                        ReadModelGroup.CREATOR_STATS,
                        ReadModelGroup.FEED,
                        ReadModelGroup.GENERATION,
                        ReadModelGroup.LEADERBOARD,
                        ReadModelGroup.LIKED,
                        ReadModelGroup.PROFILE,
                        ReadModelGroup.PROJECT);
    }

    @Test
    void aLaterVersionHasASchemaAndAGroupOfItsOwn() {
        var third = new ReadModel("feed", 3, FeedProjection::new);

        assertThat(third.schema()).isEqualTo("readmodel_feed_v3");
        assertThat(third.group()).isEqualTo("projection.feed_v3");
        assertThat(new ReadModel("feed", 1, FeedProjection::new).schema()).isEqualTo("readmodel_feed");
    }

    @Test
    void aReadModelIsInterestedInWhatItHandlesOrWitnesses() {
        assertThat(interest.groupInterested(ReadModelGroup.FEED, Reacted.class.getName()))
                .contains(ReadModelGroup.FEED);
        assertThat(interest.groupInterested(ReadModelGroup.FEED, SignedIn.class.getName()))
                .isEmpty();
        assertThat(interest.groupInterested(ReadModelGroup.LEADERBOARD, SignedIn.class.getName()))
                .contains(ReadModelGroup.LEADERBOARD);
        assertThat(interest.groupInterested("projection.unheard_of", Reacted.class.getName()))
                .isEmpty();
    }

    @Test
    void whoeverAsksNeedNotKnowTheVersion() {
        var later = new ReadModelInterest(List.of(new ReadModel("feed", 3, FeedProjection::new)));

        assertThat(later.groupInterested(ReadModelGroup.FEED, Reacted.class.getName()))
                .contains("projection.feed_v3");
    }

    @Test
    void anEventOfALaterCinelogMayMatter() {
        assertThat(interest.groupInterested(ReadModelGroup.FEED, "dev.cinelog.api.video.event.VideoDubbed"))
                .contains(ReadModelGroup.FEED);
    }

    @Test
    void migratingTwiceChangesNothing() {
        var schemas = new ReadModelSchemas(database.dataSource());

        schemas.migrate(TestDatabase.readModels());

        assertThat(database.jdbc()
                        .sql("select count(*) from readmodel_feed.flyway_schema_history where success")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }
}
