package dev.cinelog.query.project;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.query.FindProjects;
import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.api.project.query.ProjectPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what people sort their jobs by. */
public final class ProjectQueries {

    private static final String ONE =
            "select * from %s.project where project_id = ?".formatted(ProjectReadModel.SCHEMA);

    private static final String NEWEST = """
            select * from %s.project where account_id = ? order by created_at desc, project_id desc limit ? offset ?
            """.formatted(ProjectReadModel.SCHEMA);

    private static final String TOTAL =
            "select projects from %s.tally where account_id = ?".formatted(ProjectReadModel.SCHEMA);

    private final JdbcClient jdbc;

    ProjectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public Project handle(GetProject query) {
        var project = jdbc.sql(ONE)
                .param(UUID.fromString(query.projectId().value()))
                .query(ProjectQueries::project)
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.PROJECT_NOT_FOUND, "There is no such project."));
        if (!project.accountId().equals(query.viewer())) {
            throw new Refusal(ErrorCode.NOT_YOURS, "This is somebody else's project.");
        }
        return project;
    }

    @QueryHandler
    public ProjectPage handle(FindProjects query) {
        var account = UUID.fromString(query.accountId().value());
        var projects = jdbc.sql(NEWEST)
                .params(account, query.limit(), (long) (query.page() - 1) * query.limit())
                .query(ProjectQueries::project)
                .list();
        var total = jdbc.sql(TOTAL).param(account).query(Long.class).optional().orElse(0L);
        return new ProjectPage(projects, total);
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                new ProjectId(row.getString("project_id")),
                new AccountId(row.getString("account_id")),
                row.getString("name"),
                row.getString("description"),
                row.getLong("jobs"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
