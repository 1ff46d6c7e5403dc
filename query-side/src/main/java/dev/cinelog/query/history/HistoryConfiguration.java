package dev.cinelog.query.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.query.audit.AuditSchema;
import dev.cinelog.query.store.PostgresStoredEvents;
import dev.cinelog.query.store.StoredEvents;
import javax.sql.DataSource;
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
    HistoryIndex historyIndex(DataSource dataSource) {
        AuditSchema.migrate(dataSource);
        return new HistoryIndex(JdbcClient.create(dataSource));
    }

    @Bean
    IndexFollower historyIndexFollower(HistoryIndex index) {
        return new IndexFollower(index);
    }

    @Bean
    EventReader historyEventReader(@Qualifier("eventSerializer") Serializer serializer, ObjectMapper messageJson) {
        return new EventReader(serializer, messageJson);
    }

    @Bean
    EventQueries eventQueries(HistoryIndex index, StoredEvents events, EventReader reader) {
        return new EventQueries(index, new EventLookup(events, reader));
    }

    @Bean
    CorrelationQueries correlationQueries(HistoryIndex index, StoredEvents events, EventReader reader) {
        return new CorrelationQueries(index, new EventLookup(events, reader));
    }

    @Bean
    TimelineQueries timelineQueries(StoredEvents events, HistoryIndex index, EventReader reader) {
        return new TimelineQueries(events, index, reader);
    }
}
