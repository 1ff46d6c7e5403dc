package dev.cinelog.query.generation;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.event.GenerationAttemptFailed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationDispatched;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.generation.event.GenerationSubmitted;
import dev.cinelog.api.generation.event.GenerationSucceeded;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.query.projection.Projection;
import dev.cinelog.query.projection.Writes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;

/** Keeps the jobs, each from the moment when its video is asked for until it is taken away. */
public final class GenerationProjection implements Projection {

    private final Writes writes = new Writes();

    @EventHandler
    void on(VideoRequested event, @Timestamp Instant at) {
        var spec = event.spec();
        writes.add(
                """
                insert into job (generation_id, video_id, account_id, prompt, model, width, height, seconds, quality,
                  reference_key, remix_of, source_video_id, project_id, metadata, status, max_retries, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                  (select id from (select ?::uuid) as wanted (id)
                   where not exists (select from deleted_project where project_id = id)),
                  ?, ?, ?, ?, ?) on conflict do nothing""",
                uuid(event.generationId()),
                uuid(event.videoId().value()),
                uuid(event.accountId().value()),
                event.prompt(),
                spec.model(),
                spec.width(),
                spec.height(),
                spec.seconds(),
                spec.quality().name(),
                spec.referenceKey(),
                spec.remixOf(),
                event.sourceVideoId() == null
                        ? null
                        : uuid(event.sourceVideoId().value()),
                event.projectId() == null ? null : uuid(event.projectId().value()),
                event.metadata(),
                GenerationStatus.REQUESTED.name(),
                event.maxRetries(),
                at,
                at);
    }

    @EventHandler
    void on(GenerationDispatched event, @Timestamp Instant at) {
        writes.add(
                "update job set attempt = ?, progress = 0, remote_id = null, updated_at = ? where generation_id = ?",
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
    void on(GenerationSubmitted event, @Timestamp Instant at) {
        writes.add("""
                insert into remote_job (generation_id, attempt, model, remote_id)
                select generation_id, ?, model, ? from job where generation_id = ? on conflict do nothing""", event.attempt(), event.remoteId(), uuid(event.generationId()));
        writes.add(
                "update job set remote_id = ?, updated_at = ? where generation_id = ?",
                event.remoteId(),
                at,
                uuid(event.generationId()));
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
        becomes(event.generationId(), GenerationStatus.REQUESTED, event.reason(), null, at);
    }

    @EventHandler
    void on(GenerationRetried event, @Timestamp Instant at) {
        writes.add(
                "update job set attempt = ?, progress = 0, started_at = null where generation_id = ?",
                event.nextAttempt(),
                uuid(event.generationId()));
        becomes(event.generationId(), GenerationStatus.REQUESTED, null, null, at);
    }

    @EventHandler
    void on(GenerationSucceeded event, @Timestamp Instant at) {
        var media = event.media();
        writes.add(
                """
                update job set status = ?, progress = 100, failure_code = null, failure_message = null, ended_at = ?, updated_at = ?,
                  video_key = ?, thumbnail_key = ?, bytes = ?, duration_millis = ?, media_width = ?, media_height = ?, codec = ?
                where generation_id = ?""",
                GenerationStatus.SUCCEEDED.name(),
                at,
                at,
                media.videoKey(),
                media.thumbnailKey(),
                media.bytes(),
                media.durationMillis(),
                media.width(),
                media.height(),
                media.codec(),
                uuid(event.generationId()));
    }

    @EventHandler
    void on(GenerationFailed event, @Timestamp Instant at) {
        becomes(event.generationId(), GenerationStatus.FAILED, event.reason(), at, at);
    }

    @EventHandler
    void on(GenerationCancelled event, @Timestamp Instant at) {
        writes.add(
                "update job set status = ?, ended_at = ?, updated_at = ? where generation_id = ?",
                GenerationStatus.CANCELLED.name(),
                at,
                at,
                uuid(event.generationId()));
    }

    @EventHandler
    void on(VideoDeleted event) {
        writes.add("delete from job where generation_id = ?", uuid(event.generationId()));
    }

    @EventHandler
    void on(ProjectDeleted event) {
        // Whoever ordered a job for it at the same time may come after.
        writes.add(
                "insert into deleted_project values (?) on conflict do nothing",
                uuid(event.projectId().value()));
        writes.add(
                "update job set project_id = null where project_id = ?",
                uuid(event.projectId().value()));
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

    private void becomes(
            GenerationId generationId,
            GenerationStatus status,
            @Nullable FailureReason failure,
            @Nullable Instant ended,
            Instant at) {
        writes.add(
                """
                update job set status = ?, failure_code = ?, failure_message = ?, ended_at = ?, updated_at = ?
                where generation_id = ?""",
                status.name(),
                failure == null ? null : failure.code(),
                failure == null ? null : failure.message(),
                ended,
                at,
                uuid(generationId));
    }

    private static UUID uuid(GenerationId generationId) {
        return uuid(generationId.value());
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}
