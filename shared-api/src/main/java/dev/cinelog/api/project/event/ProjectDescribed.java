package dev.cinelog.api.project.event;

import dev.cinelog.api.Personal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import org.axonframework.serialization.Revision;

/**
 * A project got another description.
 *
 * @param description empty when it has none any more
 */
@Revision("1")
public record ProjectDescribed(
        ProjectId projectId,
        AccountId accountId,
        @Personal(of = "accountId") String description) implements ProjectEvent {}
