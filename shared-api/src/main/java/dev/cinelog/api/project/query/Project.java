package dev.cinelog.api.project.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One project.
 *
 * @param jobs how many jobs it holds
 */
public record Project(
        ProjectId projectId,
        AccountId accountId,
        String name,
        @Nullable String description,
        long jobs,
        Instant createdAt,
        Instant updatedAt) {}
