package dev.cinelog.app.axon;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.Provenance;
import dev.cinelog.app.infrastructure.InfrastructureConfiguration;
import dev.cinelog.query.projection.ReadModelStores;
import dev.cinelog.query.token.FencedTokenStore;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Time, transactions, positions, and who set off what. */
@Configuration(proxyBeanMethods = false)
@Import({BusConfiguration.class, SerializerConfiguration.class})
public class AxonConfiguration {

    private static final Duration CLAIM_LASTS = Duration.ofSeconds(5);

    /** History ticks in milliseconds: no store keeps less, and one keeps no more. */
    @Bean
    Clock clock() {
        var clock = Clock.tickMillis(ZoneOffset.UTC);
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Bean
    NodeId nodeId() {
        return NodeId.random();
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    TokenStore tokenStore(JdbcClient jdbc, Serializer serializer, NodeId node) {
        return new FencedTokenStore(jdbc, serializer, node.value(), CLAIM_LASTS);
    }

    @Bean(destroyMethod = "close")
    ReadModelStores readModelStores(PGSimpleDataSource unpooled, Serializer serializer, NodeId node) {
        return new ReadModelStores(
                unpooled,
                InfrastructureConfiguration.BOUNDS,
                connections ->
                        new FencedTokenStore(JdbcClient.create(connections), serializer, node.value(), CLAIM_LASTS));
    }

    @Bean
    String nodeName(NodeId node) {
        return node.value();
    }

    @Bean
    ObjectMapper messageJson() {
        return JsonMappers.forMessages();
    }

    @Bean
    SagaStore<Object> sagaStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcSagaStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .sqlSchema(new PostgresSagaSqlSchema(SagaSchema.builder()
                        .sagaEntryTable("process.saga_entry")
                        .associationValueEntryTable("process.association_value_entry")
                        .sagaIdColumn("saga_id")
                        .sagaTypeColumn("saga_type")
                        .serializedSagaColumn("serialized_saga")
                        .revisionColumn("revision")
                        .associationKeyColumn("association_key")
                        .associationValueColumn("association_value")
                        .build()))
                .build();
    }

    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider(Provenance.CAUSATION_ID, Provenance.CORRELATION_ID);
    }

    @Bean
    CorrelationDataProvider causingEvent() {
        return new CausingEvent();
    }

    @Bean
    CorrelationDataProvider requester() {
        return new SimpleCorrelationDataProvider(Provenance.ACTOR, Provenance.CONTRACT);
    }
}
