package dev.cinelog.api.project.event;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.serialization.Revision;

/** A person gave a project up. */
@Revision("1")
public record ProjectDeleted(ProjectId projectId, AccountId accountId) implements ProjectEvent {}
