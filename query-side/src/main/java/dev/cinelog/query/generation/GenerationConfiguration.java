package dev.cinelog.query.generation;

import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs. */
@Configuration(proxyBeanMethods = false)
public class GenerationConfiguration {

    @Bean
    ReadModel generation() {
        return GenerationReadModel.readModel();
    }

    @Bean
    GenerationQueries generationQueries(JdbcClient jdbc) {
        return new GenerationQueries(jdbc);
    }

    @Bean
    JobListQueries jobListQueries(JdbcClient jdbc) {
        return new JobListQueries(jdbc);
    }

    @Bean
    JobStatsQueries jobStatsQueries(JdbcClient jdbc) {
        return new JobStatsQueries(jdbc);
    }
}
