package dev.cinelog.app.server;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.signin.Registration;
import dev.cinelog.rest.token.OwnTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's account. */
@Configuration(proxyBeanMethods = false)
class OperatorConfiguration {

    @Bean
    OperatorAccount operatorAccount(
            Registration registration, Dispatcher dispatcher, OwnTokens tokens, DataDirectory data) {
        return new OperatorAccount(registration, dispatcher, tokens, data);
    }
}
