package dev.cinelog.app.edge;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.rest.idempotency.Claim;
import dev.cinelog.rest.idempotency.IdempotencyStore;
import dev.cinelog.rest.idempotency.SealedAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Idempotency keys in PostgreSQL: a key is a row, and the row is claimed by inserting it. All times are the database's, so
 * that nodes need not agree about them.
 */
final class JdbcIdempotencyStore implements IdempotencyStore {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);

    /**
     * Also claims a key that is past its time; one whose last request failed; and one whose process left it, for the same
     * request alone, since nobody knows what became of it. The time of the first claim stays as long as the key is kept.
     */
    private static final String CLAIM = """
            insert into process.idempotency as known
              (key_hash, account, request_hash, state, owner, lease_until, created_at)
            values (?, ?, ?, 'running', ?, clock_timestamp() + ?::interval, clock_timestamp())
            on conflict (key_hash) do update set
              request_hash = excluded.request_hash, state = 'running', owner = excluded.owner,
              lease_until = excluded.lease_until, status = null, content_type = null, body = null,
              created_at = case when known.created_at < excluded.created_at - ?::interval
                then excluded.created_at else known.created_at end
            where known.created_at < excluded.created_at - ?::interval
              or known.state = 'failed'
              or known.state = 'running' and known.lease_until < excluded.created_at
                and known.request_hash = excluded.request_hash
            returning created_at""";

    private static final String CLEAN = """
            delete from process.idempotency where key_hash in (
              select key_hash from process.idempotency where created_at < clock_timestamp() - ?::interval
              limit 1000 for update skip locked)""";

    private final JdbcClient jdbc;
    private final NowAndThen cleaning;

    JdbcIdempotencyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.cleaning = new NowAndThen(clock, BETWEEN_CLEANINGS);
    }

    @Override
    public Claim claim(String key, AccountId account, String request) {
        cleaning.doIfDue(this::clean);
        while (true) {
            var claim = first(key, account, request).or(() -> known(key, request));
            if (claim.isPresent()) {
                return claim.get();
            }
        }
    }

    @Override
    public void remember(Claim.First claim, SealedAnswer answer) {
        jdbc.sql("""
                        update process.idempotency set state = 'done', status = ?, content_type = ?, body = ?
                        where key_hash = ? and owner = ? and state = 'running'""")
                .params(answer.status(), answer.contentType(), answer.body(), claim.key(), claim.owner())
                .update();
    }

    @Override
    public void giveUp(Claim.First claim) {
        jdbc.sql("""
                        update process.idempotency set state = 'failed'
                        where key_hash = ? and owner = ? and state = 'running'""").params(claim.key(), claim.owner()).update();
    }

    /** Removes some of the keys that are past their time. */
    void clean() {
        jdbc.sql(CLEAN).param(KEPT.toString()).update();
    }

    private Optional<Claim> first(String key, AccountId account, String request) {
        var owner = UUID.randomUUID();
        var kept = KEPT.toString();
        return jdbc.sql(CLAIM)
                .params(key, account.value(), request, owner, LEASE.toString(), kept, kept)
                .query((row, number) -> time(row))
                .optional()
                .map(since -> new Claim.First(key, owner, since));
    }

    private Optional<Claim> known(String key, String request) {
        return jdbc.sql(
                        "select request_hash, state, status, content_type, body from process.idempotency where key_hash = ?")
                .param(key)
                .query((row, number) -> known(row, request))
                .optional();
    }

    private static Claim known(ResultSet row, String request) throws SQLException {
        return switch (row.getString("state")) {
            case "failed" -> new Claim.InProgress();
            case "running" ->
                row.getString("request_hash").equals(request) ? new Claim.InProgress() : new Claim.OtherRequest();
            default ->
                row.getString("request_hash").equals(request)
                        ? new Claim.Answered(new SealedAnswer(
                                row.getInt("status"), row.getString("content_type"), row.getBytes("body")))
                        : new Claim.OtherRequest();
        };
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getTimestamp("created_at").toInstant();
    }
}
