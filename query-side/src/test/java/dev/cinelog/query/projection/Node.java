package dev.cinelog.query.projection;

import dev.cinelog.query.token.FencedTokenStore;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A process that keeps read models up to date, with real processors. */
final class Node implements AutoCloseable {

    private static final Duration CLAIM_LASTS = Duration.ofMinutes(10);

    private final LiveProjections projections;

    Node(
            String owner,
            List<ReadModel> readModels,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            DataSource dataSource,
            UnaryOperator<TokenStore> wrapping) {
        var tokens = new FencedTokenStore(
                JdbcClient.create(dataSource), JacksonSerializer.defaultSerializer(), owner, CLAIM_LASTS);
        projections = new LiveProjections(
                readModels,
                ProjectionSettings.DEFAULT,
                source,
                wrapping.apply(tokens),
                new SpringTransactionManager(new DataSourceTransactionManager(dataSource)),
                dataSource);
        projections.start();
    }

    LiveProjections projections() {
        return projections;
    }

    @Override
    public void close() {
        if (projections.isRunning()) {
            projections.stop();
        }
    }
}
