package dev.cinelog.app.infrastructure;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.objectstore.EmbeddedObjectStore;
import dev.cinelog.app.postgres.DatabaseUrl;
import dev.cinelog.app.postgres.EmbeddedDatabase;
import dev.cinelog.app.settings.DatabaseSettings;
import dev.cinelog.app.settings.ObjectStoreSettings;
import dev.cinelog.media.MediaStoreProperties;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The database and the object store, embedded ones started side by side and stopped in order. */
public final class Infrastructure implements AutoCloseable {

    private final @Nullable EmbeddedDatabase embeddedDatabase;
    private final @Nullable EmbeddedObjectStore embeddedObjectStore;
    private final DatabaseUrl database;
    private final MediaStoreProperties objectStore;

    private Infrastructure(
            @Nullable EmbeddedDatabase embeddedDatabase,
            @Nullable EmbeddedObjectStore embeddedObjectStore,
            DatabaseUrl database,
            MediaStoreProperties objectStore) {
        this.embeddedDatabase = embeddedDatabase;
        this.embeddedObjectStore = embeddedObjectStore;
        this.database = database;
        this.objectStore = objectStore;
    }

    static Infrastructure start(DataDirectory data, DatabaseSettings settings, ObjectStoreSettings store) {
        var stores = store.endpoint().isBlank()
                ? CompletableFuture.supplyAsync(() -> EmbeddedObjectStore.start(data.resolve("media")))
                : CompletableFuture.<@Nullable EmbeddedObjectStore>completedFuture(null);
        var embedded = settings.databaseUrl().isBlank() ? EmbeddedDatabase.start(data) : null;
        var objects = join(stores);
        return new Infrastructure(
                embedded,
                objects,
                embedded == null
                        ? DatabaseUrl.parse(settings.databaseUrl())
                        : new DatabaseUrl(embedded.jdbcUrl(), embedded.user(), embedded.password()),
                objects == null ? external(store) : embedded(objects, store.bucket()));
    }

    DatabaseUrl database() {
        return database;
    }

    MediaStoreProperties objectStore() {
        return objectStore;
    }

    @Override
    public void close() {
        if (embeddedObjectStore != null) {
            embeddedObjectStore.close();
        }
        if (embeddedDatabase != null) {
            embeddedDatabase.close();
        }
    }

    private static <T extends @Nullable Object> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private static MediaStoreProperties external(ObjectStoreSettings store) {
        return new MediaStoreProperties(
                URI.create(store.endpoint()), store.region(), store.bucket(), store.accessKey(), store.secretKey());
    }

    private static MediaStoreProperties embedded(EmbeddedObjectStore store, String bucket) {
        return new MediaStoreProperties(store.endpoint(), store.region(), bucket, store.accessKey(), store.secretKey());
    }
}
