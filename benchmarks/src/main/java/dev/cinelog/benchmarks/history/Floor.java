package dev.cinelog.benchmarks.history;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.cinelog.api.Personal;
import dev.cinelog.app.axon.JsonMappers;
import dev.cinelog.query.store.StoredTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * The least that there is to do to have the feed from history: one cursor over the events that concern it, one Jackson reader a
 * type, decryption where a type has personal fields, a fold in memory, and {@code COPY} into tables without an index.
 */
final class Floor {

    private final BusyServer busy;
    private final Serializer serializer;
    private final Map<String, Decoding> decodings = new HashMap<>();

    /** Makes an event of its payload. */
    @FunctionalInterface
    private interface Decoding {

        Object decode(byte[] payload, String revision) throws IOException;
    }

    Floor(BusyServer busy) {
        this.busy = busy;
        this.serializer = busy.eventSerializer();
    }

    /** @return nanoseconds that the feed took */
    long feed() throws SQLException, IOException {
        var tables = new FloorTables(busy.jdbc());
        tables.make();
        var begun = System.nanoTime();
        var feed = new FloorFeed();
        new Cursor(busy.database())
                .of(
                        FloorFeed.TYPES,
                        row -> feed.on(
                                decode(row),
                                StoredTime.parse(row.getString(Cursor.TIME)).toEpochMilli()));
        try (var connection = busy.database().getConnection()) {
            tables.copy(connection, feed);
        }
        var took = System.nanoTime() - begun;
        tables.requireServedOnes();
        return took;
    }

    /** @return nanoseconds that reading all rows took, nothing else */
    long reading() throws SQLException {
        var begun = System.nanoTime();
        var bytes = new long[1];
        new Cursor(busy.database()).all(row -> bytes[0] += read(row));
        return System.nanoTime() - begun;
    }

    /** @return nanoseconds that reading, decrypting and parsing all events took */
    long decoding() throws SQLException {
        var begun = System.nanoTime();
        new Cursor(busy.database()).all(row -> {
            var unused = read(row);
            decode(row);
        });
        return System.nanoTime() - begun;
    }

    /** All that is stored of an event, as the driver makes it. */
    private static long read(ResultSet row) throws SQLException {
        var read = row.getBytes(Cursor.PAYLOAD).length + row.getBytes(8).length + row.getLong(9) + row.getLong(10);
        for (var text : List.of(Cursor.TYPE, Cursor.REVISION, Cursor.TIME, 5, 6, 7)) {
            read += row.getString(text).length();
        }
        return read;
    }

    private Object decode(ResultSet row) throws SQLException {
        try {
            return decodings
                    .computeIfAbsent(row.getString(Cursor.TYPE), this::decoding)
                    .decode(row.getBytes(Cursor.PAYLOAD), row.getString(Cursor.REVISION));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Decoding decoding(String name) {
        try {
            var type = Class.forName(name);
            if (Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(Personal.class))) {
                return (payload, revision) ->
                        serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, name, revision));
            }
            ObjectReader reader = JsonMappers.forMessages().readerFor(type);
            return (payload, revision) -> reader.readValue(payload);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
