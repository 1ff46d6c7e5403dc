package dev.cinelog.query.project;

import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects. */
@Configuration(proxyBeanMethods = false)
public class ProjectConfiguration {

    @Bean
    ReadModel project() {
        return ProjectReadModel.readModel();
    }

    @Bean
    ProjectQueries projectQueries(JdbcClient jdbc) {
        return new ProjectQueries(jdbc);
    }
}
