package dev.cinelog.query.generation;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationRequested;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.query.projection.Projection;
import dev.cinelog.query.projection.Writes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** Keeps the jobs. */
public final class GenerationProjection implements Projection {

    private static final String ENDED =
            "update job set status = ?, ended_at = ?, updated_at = ? where generation_id = ?";

    private final Writes writes = new Writes();

    @EventHandler
    void on(GenerationRequested event, @Timestamp Instant at) {
        writes.add(
                """
                insert into job (generation_id, video_id, account_id, prompt, model, width, height, seconds,
                  status, max_retries, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                uuid(event.generationId()),
                UUID.fromString(event.videoId().value()),
                UUID.fromString(event.accountId().value()),
                event.prompt(),
                event.spec().model(),
                event.spec().width(),
                event.spec().height(),
                event.spec().seconds(),
                GenerationStatus.REQUESTED.name(),
                event.maxRetries(),
                at,
                at);
    }

    @EventHandler
    void on(GenerationDispatched event, @Timestamp Instant at) {
        writes.add(
                "update job set status = ?, attempt = ?, progress = 0, updated_at = ? where generation_id = ?",
                GenerationStatus.DISPATCHED.name(),
                event.attempt(),
                at,
                uuid(event.generationId()));
    }

    @EventHandler
    void on(GenerationStarted event, @Timestamp Instant at) {
        writes.add("""
                update job set status = ?, started_at = coalesce(started_at, ?), updated_at = ?
                where generation_id = ?""", GenerationStatus.RENDERING.name(), at, at, uuid(event.generationId()));
    }

    @EventHandler
    void on(GenerationProgressed event, @Timestamp Instant at) {
        writes.add(
                "update job set progress = ?, updated_at = ? where generation_id = ?",
                event.percent(),
                at,
                uuid(event.generationId()));
    }

    @EventHandler
    void on(GenerationAttemptFailed event, @Timestamp Instant at) {
        writes.add(
                """
                update job set status = ?, failure_code = ?, failure_message = ?, updated_at = ?
                where generation_id = ?""",
                GenerationStatus.REQUESTED.name(),
                event.reason().code(),
                event.reason().message(),
                at,
                uuid(event.generationId()));
    }

    @EventHandler
    void on(GenerationSucceeded event, @Timestamp Instant at) {
        writes.add("""
                update job set progress = 100, failure_code = null, failure_message = null where generation_id = ?""", uuid(event.generationId()));
        ended(event.generationId(), GenerationStatus.SUCCEEDED, at);
    }

    @EventHandler
    void on(GenerationFailed event, @Timestamp Instant at) {
        writes.add(
                "update job set failure_code = ?, failure_message = ? where generation_id = ?",
                event.reason().code(),
                event.reason().message(),
                uuid(event.generationId()));
        ended(event.generationId(), GenerationStatus.FAILED, at);
    }

    @EventHandler
    void on(GenerationCancelled event, @Timestamp Instant at) {
        ended(event.generationId(), GenerationStatus.CANCELLED, at);
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        writes.flush(connection);
        return Set.of();
    }

    @Override
    public void discard() {
        writes.discard();
    }

    private void ended(GenerationId generationId, GenerationStatus status, Instant at) {
        writes.add(ENDED, status.name(), at, at, uuid(generationId));
    }

    private static UUID uuid(GenerationId generationId) {
        return UUID.fromString(generationId.value());
    }
}
