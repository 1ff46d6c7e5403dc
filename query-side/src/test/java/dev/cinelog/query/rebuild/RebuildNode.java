package dev.cinelog.query.rebuild;

import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.consistency.ListeningNode;
import dev.cinelog.query.projection.BatchWriter;
import dev.cinelog.query.projection.LiveProjections;
import dev.cinelog.query.projection.ProjectionSettings;
import dev.cinelog.query.projection.ReadModelSchemas;
import dev.cinelog.query.projection.ReadModelStores;
import dev.cinelog.query.store.StoredEvents;
import dev.cinelog.query.token.FencedTokenStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that keeps read models up to date and rebuilds them, with real processors on a real database. */
final class RebuildNode implements AutoCloseable {

    private static final Duration CLAIM_LASTS = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Serializer TOKENS = JacksonSerializer.defaultSerializer();

    private final ExecutorService readAhead = Executors.newFixedThreadPool(2);
    private final List<Run> ended = new CopyOnWriteArrayList<>();
    private final ReadModelStores stores;
    private final LiveProjections projections;
    private final ListeningNode listener;
    private final RebuildWorker worker;

    /** @param page most events a page */
    RebuildNode(String owner, TestDatabase database, EventStoreInPostgres history, StoredEvents events, int page) {
        stores = new ReadModelStores(
                database.unpooled(),
                "select 1",
                connections -> new FencedTokenStore(JdbcClient.create(connections), TOKENS, owner, CLAIM_LASTS));
        projections = new LiveProjections(
                TestDatabase.readModels(), ProjectionSettings.DEFAULT, history.source(), stores::open);
        projections.start();
        listener = new ListeningNode(database.unpooled(), projections);
        worker = worker(owner, database, events, page);
        worker.start();
    }

    static LiveToken token() {
        return new LiveToken(TOKENS);
    }

    /** The rebuilds whose end this process told. */
    List<Run> ended() {
        return ended;
    }

    @Override
    public void close() {
        worker.stop();
        listener.close();
        projections.stop();
        stores.close();
        readAhead.shutdownNow();
    }

    private RebuildWorker worker(String owner, TestDatabase database, StoredEvents events, int page) {
        var runs = new RunTable(database.jdbc(), owner, LEASE, TestDatabase.readModels());
        return new RebuildWorker(
                runs,
                run -> {
                    var writer = new BatchWriter(
                            run.schema(),
                            run.readModel().projection().get(),
                            ProjectionSettings.DEFAULT.mostDeadLetters());
                    var reader = new PageReader(events, EventStoreInPostgres.decoder(), writer::isInterestedIn, page);
                    var construction = new Construction(database.unpooled(), runs, reader, writer, readAhead);
                    return new Rebuilding(
                            runs,
                            new ReadModelSchemas(database.dataSource()),
                            construction,
                            new SameEvent(database.unpooled(), runs, construction, token(), events),
                            new Swap(construction, runs, token()));
                },
                ended::add);
    }
}
