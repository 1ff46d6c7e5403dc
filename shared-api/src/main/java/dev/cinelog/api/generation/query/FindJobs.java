package dev.cinelog.api.generation.query;

import dev.cinelog.api.PageQuery;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationStatus;
import dev.cinelog.api.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page of a person's jobs, newest first; answers a {@link JobPage}.
 *
 * @param status null for all
 * @param projectId null for all
 * @param page from 1
 */
public record FindJobs(
        AccountId accountId,
        @Nullable GenerationStatus status,
        @Nullable ProjectId projectId,
        int page,
        int limit) implements PageQuery {}
