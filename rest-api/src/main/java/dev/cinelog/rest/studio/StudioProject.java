package dev.cinelog.rest.studio;

import dev.cinelog.api.project.query.Project;
import dev.cinelog.rest.caller.Callers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Project} of this contract.
 *
 * @param userId whose it is: nobody sees those of others
 * @param jobCount how many jobs lie in it
 */
public record StudioProject(
        String id,
        String userId,
        String name,
        @Nullable String description,
        long jobCount,
        Instant createdAt,
        Instant updatedAt) {

    static StudioProject of(Project project) {
        return new StudioProject(
                project.projectId().value(),
                Callers.required().shownId().value(),
                project.name(),
                project.description(),
                project.jobs(),
                project.createdAt(),
                project.updatedAt());
    }
}
