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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that keeps read models up to date, with real processors. */
final class Node implements AutoCloseable {

    private static final Duration CLAIM_LASTS = Duration.ofMinutes(10);

    private final ReadModelStores stores;
    private final LiveProjections projections;

    Node(
            String owner,
            List<ReadModel> readModels,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            DataSource unpooled,
            UnaryOperator<TokenStore> wrapping) {
        this(owner, readModels, source, unpooled, "select 1", wrapping);
    }

    Node(
            String owner,
            List<ReadModel> readModels,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            DataSource unpooled,
            String bounds,
            UnaryOperator<TokenStore> wrapping) {
        stores = new ReadModelStores(unpooled, bounds, connections -> wrapping.apply(tokens(owner, connections)));
        projections = new LiveProjections(readModels, ProjectionSettings.DEFAULT, source, stores::open);
        projections.start();
    }

    private static TokenStore tokens(String owner, DataSource connections) {
        return new FencedTokenStore(
                JdbcClient.create(connections), JacksonSerializer.defaultSerializer(), owner, CLAIM_LASTS);
    }

    LiveProjections projections() {
        return projections;
    }

    @Override
    public void close() {
        if (projections.isRunning()) {
            projections.stop();
        }
        stores.close();
    }
}
