package dev.cinelog.query.creatorstats;

import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The creator statistics. */
@Configuration(proxyBeanMethods = false)
public class CreatorStatsConfiguration {

    @Bean
    ReadModel creatorStats() {
        return CreatorStatsReadModel.readModel();
    }

    @Bean
    CreatorStatsQueries creatorStatsQueries(JdbcClient jdbc, PersonalText texts) {
        return new CreatorStatsQueries(jdbc, texts);
    }
}
