package dev.cinelog.query.liked;

import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The liked videos. */
@Configuration(proxyBeanMethods = false)
public class LikedConfiguration {

    @Bean
    ReadModel liked() {
        return LikedReadModel.readModel();
    }

    @Bean
    LikedQueries likedQueries(JdbcClient jdbc) {
        return new LikedQueries(jdbc);
    }
}
