package dev.cinelog.api.project.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Change what a project is called or about.
 *
 * @param name null to keep it
 * @param description null to keep it, empty to clear it
 */
public record EditProject(
        @TargetAggregateIdentifier ProjectId projectId,
        AccountId accountId,
        @Nullable String name,
        @Nullable String description) {}
