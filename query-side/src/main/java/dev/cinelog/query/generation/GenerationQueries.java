package dev.cinelog.query.generation;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetGeneration;
import dev.cinelog.api.video.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how far a job is. */
public final class GenerationQueries {

    private static final String ONE =
            "select * from %s.job where generation_id = ? and account_id = ?".formatted(GenerationReadModel.SCHEMA);

    private final JdbcClient jdbc;

    GenerationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public GenerationJob handle(GetGeneration query) {
        return jdbc.sql(ONE)
                .params(
                        UUID.fromString(query.generationId().value()),
                        UUID.fromString(query.viewer().value()))
                .query(GenerationQueries::job)
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.GENERATION_NOT_FOUND, "There is no such job."));
    }

    private static GenerationJob job(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure_code");
        return new GenerationJob(
                new GenerationId(row.getString("generation_id")),
                new VideoId(row.getString("video_id")),
                new AccountId(row.getString("account_id")),
                row.getString("prompt"),
                new RenderSpec(
                        row.getString("model"), row.getInt("width"), row.getInt("height"), row.getInt("seconds")),
                GenerationStatus.valueOf(row.getString("status")),
                row.getInt("attempt"),
                row.getInt("max_retries"),
                row.getInt("progress"),
                failure == null ? null : new FailureReason(failure, row.getString("failure_message")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
