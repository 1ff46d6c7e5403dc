package dev.cinelog.saga.render;

import dev.cinelog.media.MediaStore;
import dev.cinelog.media.StoredObject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was put, and forgets the bytes. */
final class InMemoryMediaStore implements MediaStore {

    private final Map<String, String> contentTypes = new ConcurrentHashMap<>();

    Set<String> keys() {
        return contentTypes.keySet();
    }

    @Override
    public void put(String key, Path file, String contentType) {
        contentTypes.put(key, contentType);
    }

    @Override
    public Optional<StoredObject> stat(String key) {
        throw new UnsupportedOperationException("Nobody asks");
    }

    @Override
    public InputStream read(String key) {
        throw new UnsupportedOperationException("Nobody reads");
    }

    @Override
    public InputStream read(String key, long offset, long length) {
        throw new UnsupportedOperationException("Nobody reads");
    }

    @Override
    public List<String> keys(String prefix) {
        throw new UnsupportedOperationException("Nobody asks");
    }

    @Override
    public void delete(String key) {
        throw new UnsupportedOperationException("Nobody deletes");
    }

    @Override
    public void deleteAll(String prefix) {
        throw new UnsupportedOperationException("Nobody deletes");
    }
}
