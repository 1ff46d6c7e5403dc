package dev.cinelog.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the bytes of videos and pictures by key.
 *
 * <p>Every method throws {@link MediaStoreException} when the store cannot be reached or refuses.
 */
public interface MediaStore {

    /** Writes the file whole; an object of that key is replaced at once or not at all. */
    void put(String key, Path file, String contentType);

    /** What lies under the key; empty if nothing does. */
    Optional<StoredObject> stat(String key);

    /**
     * The bytes of an object, to be closed by the caller.
     *
     * @throws MediaNotFoundException if nothing lies under the key
     */
    InputStream read(String key);

    /**
     * A range of bytes, to be closed by the caller; shorter than asked where the object ends.
     *
     * @param offset of the first byte, below the object's size
     * @param length at least 1
     * @throws MediaNotFoundException if nothing lies under the key
     */
    InputStream read(String key, long offset, long length);

    /** The keys of all objects that begin so, in order. */
    List<String> keys(String prefix);

    /** Deletes what lies under the key, if anything does. */
    void delete(String key);

    /** Deletes every object whose key begins so; repeatable, not atomic. */
    void deleteAll(String prefix);
}
