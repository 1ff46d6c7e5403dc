package dev.cinelog.query.generation;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.query.FindJobOwner;
import dev.cinelog.api.generation.query.FindRemoteJob;
import dev.cinelog.api.generation.query.FindRemoteJobs;
import dev.cinelog.api.generation.query.GenerationJob;
import dev.cinelog.api.generation.query.GetJob;
import dev.cinelog.api.generation.query.RemoteJob;
import dev.cinelog.api.generation.query.RemoteJobs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how far one job is, and who else works on it. */
public final class GenerationQueries {

    private static final String ONE = "select * from %s.job where video_id = ?".formatted(GenerationReadModel.SCHEMA);
    private static final String OWNER =
            "select account_id from %s.job where video_id = ?".formatted(GenerationReadModel.SCHEMA);
    private static final String REMOTE = "select * from %s.remote_job where ".formatted(GenerationReadModel.SCHEMA);

    private final JdbcClient jdbc;

    GenerationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public GenerationJob handle(GetJob query) {
        var job = jdbc.sql(ONE)
                .param(UUID.fromString(query.videoId().value()))
                .query(JobRow::read)
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.GENERATION_NOT_FOUND, "There is no such job."));
        if (!job.accountId().equals(query.viewer())) {
            throw new Refusal(ErrorCode.NOT_YOURS, "This is somebody else's job.");
        }
        return job;
    }

    @QueryHandler
    public Optional<RemoteJob> handle(FindRemoteJob query) {
        return jdbc.sql(REMOTE + "remote_id = ? order by attempt desc limit 1")
                .param(query.remoteId())
                .query(GenerationQueries::remote)
                .optional();
    }

    @QueryHandler
    public RemoteJobs handle(FindRemoteJobs query) {
        return new RemoteJobs(jdbc.sql(REMOTE + "generation_id = ? order by attempt")
                .param(UUID.fromString(query.generationId().value()))
                .query(GenerationQueries::remote)
                .list());
    }

    @QueryHandler
    public Optional<AccountId> handle(FindJobOwner query) {
        return jdbc.sql(OWNER)
                .param(UUID.fromString(query.videoId().value()))
                .query((row, number) -> new AccountId(row.getString("account_id")))
                .optional();
    }

    private static RemoteJob remote(ResultSet row, int number) throws SQLException {
        return new RemoteJob(
                new GenerationId(row.getString("generation_id")),
                row.getInt("attempt"),
                row.getString("model"),
                row.getString("remote_id"));
    }
}
