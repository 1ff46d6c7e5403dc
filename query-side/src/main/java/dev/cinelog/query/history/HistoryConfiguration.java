package dev.cinelog.query.history;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** History. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    HistoryQueries historyQueries(EventStore store, @Qualifier("eventSerializer") Serializer serializer) {
        return new HistoryQueries(store, serializer);
    }
}
