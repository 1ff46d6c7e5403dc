package dev.cinelog.app.server;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.settings.UnusedVariables;
import dev.cinelog.query.projection.CatchingUp;
import dev.cinelog.query.projection.LiveProjections;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.Registration;
import dev.cinelog.rest.token.OwnTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What operators need: an account, and a word when something is wrong. */
@Configuration(proxyBeanMethods = false)
class OperatorConfiguration {

    private static final Logger log = LoggerFactory.getLogger(OperatorConfiguration.class);

    @Bean
    ApplicationRunner unusedVariables() {
        return arguments -> UnusedVariables.warnings(System.getenv()).forEach(log::warn);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(LiveProjections projections, CatchingUp catchingUp) {
        return new ProjectionHealth(projections, catchingUp);
    }

    @Bean
    OperatorAccount operatorAccount(
            Registration registration, Dispatcher dispatcher, OwnTokens tokens, DataDirectory data) {
        return new OperatorAccount(registration, dispatcher, tokens, data);
    }
}
