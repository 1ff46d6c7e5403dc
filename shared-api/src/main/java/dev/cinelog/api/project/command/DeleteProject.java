package dev.cinelog.api.project.command;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give a project up; its jobs stay, without a project. */
public record DeleteProject(@TargetAggregateIdentifier ProjectId projectId, AccountId accountId) {}
