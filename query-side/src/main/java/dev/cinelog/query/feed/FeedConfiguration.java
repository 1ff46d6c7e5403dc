package dev.cinelog.query.feed;

import dev.cinelog.query.consistency.TouchedKeys;
import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed. */
@Configuration(proxyBeanMethods = false)
public class FeedConfiguration {

    @Bean
    ReadModel feed() {
        return FeedReadModel.readModel();
    }

    @Bean
    FeedQueries feedQueries(JdbcClient jdbc, TouchedKeys touched) {
        return new FeedQueries(jdbc, touched);
    }
}
