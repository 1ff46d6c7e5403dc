package dev.cinelog.app.notary;

import dev.cinelog.media.MediaNotFoundException;
import dev.cinelog.media.MediaStore;
import dev.cinelog.query.audit.checkpoint.OffMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Copies in a bucket, below {@code audit/} and the origin: another history in the same bucket does not meet them. */
final class BucketCopies implements OffMachine {

    private final MediaStore store;
    private final String prefix;

    BucketCopies(MediaStore store, String origin) {
        this.store = store;
        this.prefix = "audit/" + origin + "/";
    }

    @Override
    public void put(String name, byte[] content) {
        try {
            var file = Files.createTempFile("audit", ".copy");
            try {
                Files.write(file, content);
                store.put(prefix + name, file, "application/octet-stream");
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<byte[]> find(String name) {
        try (var bytes = store.read(prefix + name)) {
            return Optional.of(bytes.readAllBytes());
        } catch (MediaNotFoundException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> names(String beginning) {
        return store.keys(prefix + beginning).stream()
                .map(key -> key.substring(prefix.length()))
                .toList();
    }
}
