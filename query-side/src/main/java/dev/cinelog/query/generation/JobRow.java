package dev.cinelog.query.generation;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.Quality;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a row of the jobs reads. */
final class JobRow {

    private JobRow() {}

    static GenerationJob read(ResultSet row, int number) throws SQLException {
        var source = row.getString("source_video_id");
        var project = row.getString("project_id");
        var failure = row.getString("failure_code");
        return new GenerationJob(
                new GenerationId(row.getString("generation_id")),
                new VideoId(row.getString("video_id")),
                new AccountId(row.getString("account_id")),
                row.getString("prompt"),
                spec(row),
                source == null ? null : new VideoId(source),
                project == null ? null : new ProjectId(project),
                row.getString("metadata"),
                GenerationStatus.valueOf(row.getString("status")),
                row.getInt("attempt"),
                row.getInt("max_retries"),
                row.getInt("progress"),
                failure == null ? null : new FailureReason(failure, row.getString("failure_message")),
                media(row),
                row.getString("remote_id"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static RenderSpec spec(ResultSet row) throws SQLException {
        return new RenderSpec(
                row.getString("model"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("seconds"),
                Quality.valueOf(row.getString("quality")),
                row.getString("reference_key"),
                row.getString("remix_of"));
    }

    private static @Nullable VideoMedia media(ResultSet row) throws SQLException {
        var key = row.getString("video_key");
        return key == null
                ? null
                : new VideoMedia(
                        key,
                        row.getString("thumbnail_key"),
                        row.getLong("bytes"),
                        row.getLong("duration_millis"),
                        row.getInt("media_width"),
                        row.getInt("media_height"),
                        row.getString("codec"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
