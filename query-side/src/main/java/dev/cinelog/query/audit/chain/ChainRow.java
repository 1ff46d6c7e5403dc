package dev.cinelog.query.audit.chain;

import dev.cinelog.query.audit.merkle.Hash;
import dev.cinelog.query.store.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What the chain keeps of an event, and what lies in the store now where it lay then.
 *
 * @param position index in the store
 * @param event null if nothing lies there any more
 */
public record ChainRow(
        long ordinal,
        String eventId,
        Hash leaf,
        long position,
        @Nullable StoredEvent event) {

    /** Reads all of it but the event. */
    static ChainRow read(ResultSet row, int number) throws SQLException {
        return new ChainRow(row.getLong(1), row.getString(2), Hash.of(row.getBytes(3)), row.getLong(4), null);
    }

    ChainRow with(@Nullable StoredEvent lyingThere) {
        return new ChainRow(ordinal, eventId, leaf, position, lyingThere);
    }
}
