package dev.cinelog.api.project.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.serialization.Revision;

/** A project got another name. */
@Revision("1")
public record ProjectRenamed(
        ProjectId projectId,
        AccountId accountId,
        @Personal(of = "accountId") String name) implements ProjectEvent {}
