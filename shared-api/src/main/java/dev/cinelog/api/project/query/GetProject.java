package dev.cinelog.api.project.query;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;

/**
 * Answers the {@link Project} to its owner; refuses others with {@code NOT_YOURS}, and with {@code PROJECT_NOT_FOUND} where there
 * is none.
 */
public record GetProject(ProjectId projectId, AccountId viewer) {}
