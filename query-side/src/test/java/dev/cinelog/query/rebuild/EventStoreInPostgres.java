package dev.cinelog.query.rebuild;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cinelog.query.history.EventReader;
import dev.cinelog.query.store.EventDecoder;
import dev.cinelog.query.store.EventTable;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** An event store in PostgreSQL, in the table that Cinelog's own is. */
final class EventStoreInPostgres implements AutoCloseable {

    private static final JacksonSerializer JSON = JacksonSerializer.builder()
            .objectMapper(JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build())
            .build();

    private final SpringTransactionManager transactions;
    private final EmbeddedEventStore store;

    EventStoreInPostgres(DataSource dataSource) {
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(dataSource));
        store = EmbeddedEventStore.builder()
                .storageEngine(JdbcEventStorageEngine.builder()
                        .eventSerializer(JSON)
                        .snapshotSerializer(JSON)
                        .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                                new SpringDataSourceConnectionProvider(dataSource)))
                        .transactionManager(transactions)
                        .schema(EventTable.schema())
                        .build())
                .fetchDelay(10)
                .build();
    }

    static EventReader reader() {
        return new EventReader(JSON, JSON.getObjectMapper());
    }

    static EventDecoder decoder() {
        return new EventDecoder(JSON, NoOpEventUpcaster.INSTANCE);
    }

    StreamableMessageSource<TrackedEventMessage<?>> source() {
        return store;
    }

    /** Appends them in one transaction. */
    void publish(List<? extends TrackedEventMessage<?>> events) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> store.publish(events));
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
