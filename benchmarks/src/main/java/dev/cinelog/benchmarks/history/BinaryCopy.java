package dev.cinelog.benchmarks.history;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table by PostgreSQL's {@code COPY}, in its binary form. */
final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final int END = -1;

    private final DataOutputStream out;

    /** @param table with the columns in the order in which they come */
    BinaryCopy(Connection connection, String table) throws SQLException, IOException {
        out = new DataOutputStream(new BufferedOutputStream(
                new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class), "copy " + table + " from stdin (format binary)"),
                1 << 16));
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    BinaryCopy row(int columns) throws IOException {
        out.writeShort(columns);
        return this;
    }

    BinaryCopy text(@Nullable String value) throws IOException {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    BinaryCopy bytes(byte @Nullable [] value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
        return this;
    }

    BinaryCopy uuid(@Nullable String value) throws IOException {
        if (value == null) {
            return bytes(null);
        }
        var uuid = java.util.UUID.fromString(value);
        out.writeInt(2 * Long.BYTES);
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
        return this;
    }

    BinaryCopy bigint(@Nullable Long value) throws IOException {
        if (value == null) {
            return bytes(null);
        }
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    BinaryCopy integer(@Nullable Integer value) throws IOException {
        if (value == null) {
            return bytes(null);
        }
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
        return this;
    }

    @Override
    public void close() throws IOException {
        out.writeShort(END);
        out.close();
    }
}
