package dev.cinelog.query.project;

import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.event.ProjectCreated;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectDescribed;
import dev.cinelog.api.project.event.ProjectRenamed;
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

/** Keeps the projects, and how many jobs lie in each. */
public final class ProjectProjection implements Projection {

    private final Writes writes = new Writes();

    @EventHandler
    void on(ProjectCreated event, @Timestamp Instant at) {
        writes.add(
                """
                with created as (
                  insert into project (project_id, account_id, name, description, created_at, updated_at)
                  select ?, ?, ?, ?, ?, ? on conflict do nothing returning account_id)
                insert into tally select account_id, 1 from created
                on conflict (account_id) do update set projects = tally.projects + 1""",
                uuid(event.projectId()),
                UUID.fromString(event.accountId().value()),
                event.name(),
                event.description(),
                at,
                at);
    }

    @EventHandler
    void on(ProjectRenamed event, @Timestamp Instant at) {
        writes.add(
                "update project set name = ?, updated_at = ? where project_id = ?",
                event.name(),
                at,
                uuid(event.projectId()));
    }

    @EventHandler
    void on(ProjectDescribed event, @Timestamp Instant at) {
        writes.add(
                "update project set description = nullif(?, ''), updated_at = ? where project_id = ?",
                event.description(),
                at,
                uuid(event.projectId()));
    }

    @EventHandler
    void on(ProjectDeleted event) {
        writes.add("delete from filed where project_id = ?", uuid(event.projectId()));
        writes.add("""
                with gone as (delete from project where project_id = ? returning account_id)
                update tally set projects = projects - 1 from gone where tally.account_id = gone.account_id""", uuid(event.projectId()));
    }

    @EventHandler
    void on(VideoRequested event) {
        if (event.projectId() != null) {
            writes.add("""
                    with filed as (
                      insert into filed (video_id, project_id) select ?, project_id from project where project_id = ?
                      on conflict do nothing returning project_id)
                    update project set jobs = jobs + 1 from filed where project.project_id = filed.project_id""", UUID.fromString(event.videoId().value()), uuid(event.projectId()));
        }
    }

    @EventHandler
    void on(VideoDeleted event) {
        writes.add("""
                with gone as (delete from filed where video_id = ? returning project_id)
                update project set jobs = jobs - 1 from gone where project.project_id = gone.project_id""", UUID.fromString(event.videoId().value()));
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

    private static UUID uuid(ProjectId projectId) {
        return UUID.fromString(projectId.value());
    }
}
