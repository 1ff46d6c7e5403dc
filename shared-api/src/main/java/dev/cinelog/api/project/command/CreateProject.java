package dev.cinelog.api.project.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Begin a project. Repeating it changes nothing. */
public record CreateProject(
        @TargetAggregateIdentifier ProjectId projectId,
        AccountId accountId,
        String name,
        @Nullable String description) {}
