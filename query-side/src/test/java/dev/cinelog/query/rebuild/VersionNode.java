package dev.cinelog.query.rebuild;

import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.projection.CatchingUp;
import dev.cinelog.query.projection.LiveProjections;
import dev.cinelog.query.projection.ProjectionSettings;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.projection.ReadModelSchemas;
import dev.cinelog.query.projection.ReadModelStores;
import dev.cinelog.query.token.FencedTokenStore;
import java.time.Duration;
import java.util.List;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that runs one version of one read model, as a jar of that version would. */
final class VersionNode implements AutoCloseable {

    private final ReadModelStores stores;
    private final LiveProjections projections;
    private final CatchingUp catchingUp;

    VersionNode(ReadModel readModel, TestDatabase database, EventStoreInPostgres history) {
        new ReadModelSchemas(database.dataSource()).migrate(List.of(readModel));
        stores = new ReadModelStores(
                database.unpooled(),
                "select 1",
                connections -> new FencedTokenStore(
                        JdbcClient.create(connections),
                        JacksonSerializer.defaultSerializer(),
                        readModel.group(),
                        Duration.ofSeconds(5)));
        projections =
                new LiveProjections(List.of(readModel), ProjectionSettings.DEFAULT, history.source(), stores::open);
        catchingUp = new CatchingUp(database.jdbc(), List.of(readModel));
    }

    VersionNode start() {
        projections.start();
        return this;
    }

    /** Whether it may be asked. */
    boolean ready() {
        return catchingUp.behind().isEmpty();
    }

    @Override
    public void close() {
        projections.stop();
        stores.close();
    }
}
