package dev.cinelog.rest.operations;

import dev.cinelog.rest.dispatch.Dispatcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The operations contract. */
@Configuration(proxyBeanMethods = false)
@Import({CorrelationEndpoint.class, EventsEndpoint.class, StateEndpoint.class, TimelineEndpoint.class})
public class OperationsContractConfiguration {

    @Bean
    Reveals reveals(Dispatcher dispatcher) {
        return new Reveals(dispatcher);
    }
}
