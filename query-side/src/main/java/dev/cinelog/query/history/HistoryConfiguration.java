package dev.cinelog.query.history;

import dev.cinelog.query.store.PostgresStoredEvents;
import dev.cinelog.query.store.StoredEvents;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    StoredEvents storedEvents(JdbcClient jdbc) {
        return new PostgresStoredEvents(jdbc);
    }

    @Bean
    OwnEventQueries ownEventQueries(
            JdbcClient jdbc,
            @Qualifier("eventSerializer") Serializer events,
            @Qualifier("messageSerializer") Serializer plain) {
        return new OwnEventQueries(jdbc, events, plain);
    }

    @Bean
    HistoryQueries historyQueries(EventStore store, @Qualifier("eventSerializer") Serializer serializer) {
        return new HistoryQueries(store, serializer);
    }
}
