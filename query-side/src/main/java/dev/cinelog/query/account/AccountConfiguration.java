package dev.cinelog.query.account;

import dev.cinelog.query.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    ReadModel account() {
        return AccountReadModel.readModel();
    }

    @Bean
    AccountQueries accountQueries(JdbcClient jdbc) {
        return new AccountQueries(jdbc);
    }

    @Bean
    ApiKeyQueries apiKeyQueries(JdbcClient jdbc) {
        return new ApiKeyQueries(jdbc);
    }

    @Bean
    WebhookQueries webhookQueries(JdbcClient jdbc) {
        return new WebhookQueries(jdbc);
    }
}
