package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.Tampering;
import dev.cinelog.api.audit.query.Finding;
import dev.cinelog.api.audit.query.Verification;
import dev.cinelog.api.audit.query.VerificationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The verifications that were asked for, and what came out. */
public final class VerificationTable {

    private final JdbcClient jdbc;

    public VerificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether there was none of this id */
    boolean insert(Verification started) {
        return jdbc.sql("""
                        insert into audit.verification (id, started_at, state, checked, total, signed, sentence)
                        values (?, ?, ?, 0, 0, 0, ?) on conflict (id) do nothing""")
                        .params(
                                UUID.fromString(started.id()),
                                utc(started.startedAt()),
                                started.state().name(),
                                started.sentence())
                        .update()
                == 1;
    }

    void progress(String id, long checked, long total) {
        jdbc.sql("update audit.verification set checked = ?, total = ? where id = ?")
                .params(checked, total, UUID.fromString(id))
                .update();
    }

    void end(Verification ended) {
        var finding = ended.finding();
        jdbc.sql("""
                        update audit.verification set finished_at = ?, state = ?, checked = ?, total = ?, signed = ?,
                          tampering = ?, ordinal = ?, event_id = ?, sentence = ? where id = ?""")
                .param(ended.finishedAt() == null ? null : utc(ended.finishedAt()))
                .param(ended.state().name())
                .param(ended.checked())
                .param(ended.total())
                .param(ended.signed())
                .param(finding == null ? null : finding.tampering().name())
                .param(finding == null ? null : finding.ordinal())
                .param(finding == null ? null : finding.eventId())
                .param(ended.sentence())
                .param(UUID.fromString(ended.id()))
                .update();
    }

    /** Ends it, if nobody else has. */
    void interrupt(String id, Instant now) {
        jdbc.sql("""
                        update audit.verification set finished_at = ?, state = 'INTERRUPTED', sentence = ?
                        where id = ? and state = 'RUNNING'""")
                .params(utc(now), Sentences.interrupted(), UUID.fromString(id))
                .update();
    }

    /** Those that nobody has ended, newest first. */
    List<Verification> open() {
        return jdbc.sql("select * from audit.verification where state = 'RUNNING' order by started_at desc")
                .query(VerificationTable::read)
                .list();
    }

    Optional<Verification> find(String id) {
        return jdbc.sql("select * from audit.verification where id::text = ?")
                .param(id)
                .query(VerificationTable::read)
                .optional();
    }

    private static Verification read(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Verification(
                row.getString("id"),
                VerificationState.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("checked"),
                row.getLong("total"),
                row.getLong("signed"),
                finding(row),
                row.getString("sentence"));
    }

    private static @Nullable Finding finding(ResultSet row) throws SQLException {
        var tampering = row.getString("tampering");
        return tampering == null
                ? null
                : new Finding(
                        Tampering.valueOf(tampering),
                        row.getLong("ordinal"),
                        row.getString("event_id"),
                        row.getString("sentence"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
