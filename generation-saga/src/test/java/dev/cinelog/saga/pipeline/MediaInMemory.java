package dev.cinelog.saga.pipeline;

import dev.cinelog.media.MediaNotFoundException;
import dev.cinelog.media.MediaStore;
import dev.cinelog.media.MediaStoreException;
import dev.cinelog.media.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A media store that forgets, and fails when it is told to. */
public final class MediaInMemory implements MediaStore {

    private final Map<String, byte[]> objects = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private boolean broken;

    void failFromNowOn() {
        broken = true;
    }

    Map<String, byte[]> objects() {
        return objects;
    }

    @Override
    public void put(String key, Path file, String contentType) {
        if (broken) {
            throw new MediaStoreException("broken", true, new IOException("broken"));
        }
        try {
            objects.put(key, Files.readAllBytes(file));
            types.put(key, contentType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredObject> stat(String key) {
        return Optional.ofNullable(objects.get(key))
                .map(bytes -> new StoredObject(bytes.length, types.getOrDefault(key, ""), "etag"));
    }

    @Override
    public InputStream read(String key) {
        byte[] bytes = objects.get(key);
        if (bytes == null) {
            throw new MediaNotFoundException(key, new IOException("absent"));
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public InputStream read(String key, long offset, long length) {
        throw new UnsupportedOperationException("ranges");
    }

    @Override
    public List<String> keys(String prefix) {
        return objects.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    @Override
    public void delete(String key) {
        objects.remove(key);
    }

    @Override
    public void deleteAll(String prefix) {
        objects.keySet().removeIf(key -> key.startsWith(prefix));
    }
}
