package dev.cinelog.api.project.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person began a project. */
@Revision("1")
public record ProjectCreated(
        ProjectId projectId,
        AccountId accountId,
        @Personal(of = "accountId") String name,
        @Personal(of = "accountId") @Nullable String description)
        implements ProjectEvent {}
