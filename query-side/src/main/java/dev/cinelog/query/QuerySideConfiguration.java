package dev.cinelog.query;

import dev.cinelog.query.account.AccountConfiguration;
import dev.cinelog.query.audit.ChainConfiguration;
import dev.cinelog.query.consistency.ConsistencyConfiguration;
import dev.cinelog.query.creatorstats.CreatorStatsConfiguration;
import dev.cinelog.query.feed.FeedConfiguration;
import dev.cinelog.query.generation.GenerationConfiguration;
import dev.cinelog.query.history.HistoryConfiguration;
import dev.cinelog.query.leaderboard.LeaderboardConfiguration;
import dev.cinelog.query.liked.LikedConfiguration;
import dev.cinelog.query.profile.ProfileConfiguration;
import dev.cinelog.query.project.ProjectConfiguration;
import dev.cinelog.query.projection.CatchingUp;
import dev.cinelog.query.projection.LiveProjections;
import dev.cinelog.query.projection.ProjectionSettings;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.projection.ReadModelSchemas;
import dev.cinelog.query.projection.ReadModelStores;
import dev.cinelog.query.rebuild.RebuildConfiguration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is known; imported by the targets {@code all} and {@code query}. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountConfiguration.class,
    ChainConfiguration.class,
    ConsistencyConfiguration.class,
    CreatorStatsConfiguration.class,
    FeedConfiguration.class,
    GenerationConfiguration.class,
    HistoryConfiguration.class,
    LeaderboardConfiguration.class,
    LikedConfiguration.class,
    ProfileConfiguration.class,
    ProjectConfiguration.class,
    RebuildConfiguration.class
})
public class QuerySideConfiguration {

    @Bean
    ReadModelSchemas readModelSchemas(DataSource dataSource) {
        return new ReadModelSchemas(dataSource);
    }

    @Bean
    CatchingUp catchingUp(JdbcClient jdbc, List<ReadModel> readModels) {
        return new CatchingUp(jdbc, readModels);
    }

    @Bean
    LiveProjections liveProjections(
            List<ReadModel> readModels,
            ReadModelSchemas schemas,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            ReadModelStores stores) {
        schemas.migrate(readModels);
        return new LiveProjections(readModels, ProjectionSettings.DEFAULT, source, stores::open);
    }
}
