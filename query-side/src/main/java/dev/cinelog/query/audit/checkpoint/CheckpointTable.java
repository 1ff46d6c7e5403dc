package dev.cinelog.query.audit.checkpoint;

import dev.cinelog.api.audit.query.SignedCheckpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checkpoints that lie beside the chain. */
public final class CheckpointTable {

    private static final String COLUMNS =
            "select size, at, key_id, note, sent_at is not null as sent from audit.checkpoint ";

    private final JdbcClient jdbc;

    public CheckpointTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where another process has signed as much. */
    boolean insert(Checkpoint checkpoint, Notary.SignedText signed) {
        return jdbc.sql(
                                "insert into audit.checkpoint (size, at, key_id, note) values (?, ?, ?, ?) on conflict (size) do nothing")
                        .params(
                                checkpoint.size(),
                                OffsetDateTime.ofInstant(checkpoint.at(), ZoneOffset.UTC),
                                signed.keyId(),
                                signed.note())
                        .update()
                > 0;
    }

    public Optional<SignedCheckpoint> latest() {
        return jdbc.sql(COLUMNS + "order by size desc limit 1")
                .query(CheckpointTable::read)
                .optional();
    }

    public Optional<SignedCheckpoint> find(long size) {
        return jdbc.sql(COLUMNS + "where size = ?")
                .param(size)
                .query(CheckpointTable::read)
                .optional();
    }

    /** Those behind a size, smallest first. */
    public List<SignedCheckpoint> after(long size, int most) {
        return jdbc.sql(COLUMNS + "where size > ? order by size limit ?")
                .params(size, most)
                .query(CheckpointTable::read)
                .list();
    }

    /** The largest size below another; 0 if there is none. */
    long before(long size) {
        return jdbc.sql("select coalesce(max(size), 0) from audit.checkpoint where size < ?")
                .param(size)
                .query(Long.class)
                .single();
    }

    /** The keys that ever signed, in the order in which they began to. */
    List<String> keys() {
        return jdbc.sql("select key_id from audit.checkpoint group by key_id order by min(size)")
                .query(String.class)
                .list();
    }

    List<SignedCheckpoint> unsent(int most) {
        return jdbc.sql(COLUMNS + "where sent_at is null order by size limit ?")
                .param(most)
                .query(CheckpointTable::read)
                .list();
    }

    void markSent(long size) {
        jdbc.sql("update audit.checkpoint set sent_at = clock_timestamp() where size = ?")
                .param(size)
                .update();
    }

    private static SignedCheckpoint read(ResultSet row, int number) throws SQLException {
        return new SignedCheckpoint(
                row.getLong("size"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                row.getString("note"),
                row.getBoolean("sent"));
    }
}
