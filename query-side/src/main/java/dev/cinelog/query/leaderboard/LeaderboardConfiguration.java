package dev.cinelog.query.leaderboard;

import dev.cinelog.query.projection.ReadModel;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaderboard. */
@Configuration(proxyBeanMethods = false)
public class LeaderboardConfiguration {

    @Bean
    ReadModel leaderboard() {
        return LeaderboardReadModel.readModel();
    }

    @Bean
    LeaderboardQueries leaderboardQueries(JdbcClient jdbc, Clock clock) {
        return new LeaderboardQueries(jdbc, clock);
    }
}
