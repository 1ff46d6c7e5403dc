package dev.cinelog.command.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Personal;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.command.CreateProject;
import dev.cinelog.api.project.command.DeleteProject;
import dev.cinelog.api.project.command.EditProject;
import dev.cinelog.api.project.event.ProjectCreated;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectDescribed;
import dev.cinelog.api.project.event.ProjectRenamed;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;

/** A project. Refuses everybody but the person who began it, and any change after its end. */
@NullUnmarked
@AggregateRoot(type = "Project")
public class ProjectAggregate {

    @AggregateIdentifier
    private ProjectId id;

    private AccountId accountId;

    @Personal(of = "accountId")
    private String name;

    @Personal(of = "accountId")
    private String description;

    private boolean deleted;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(CreateProject command) {
        if (id == null) {
            apply(new ProjectCreated(command.projectId(), command.accountId(), command.name(), command.description()));
        } else {
            refuseUnlessOwner(command.accountId());
        }
    }

    @CommandHandler
    public void handle(EditProject command) {
        refuseUnlessOwner(command.accountId());
        if (deleted) {
            throw new Refusal(ErrorCode.PROJECT_NOT_FOUND, "There is no such project.");
        }
        if (command.name() != null && !command.name().equals(name)) {
            apply(new ProjectRenamed(id, accountId, command.name()));
        }
        if (command.description() != null && !command.description().equals(description)) {
            apply(new ProjectDescribed(id, accountId, command.description()));
        }
    }

    @CommandHandler
    public void handle(DeleteProject command) {
        refuseUnlessOwner(command.accountId());
        if (!deleted) {
            apply(new ProjectDeleted(id, accountId));
        }
    }

    private void refuseUnlessOwner(AccountId candidate) {
        if (!candidate.equals(accountId)) {
            throw new Refusal(ErrorCode.NOT_YOURS, "This is somebody else's project.");
        }
    }

    @EventSourcingHandler
    void on(ProjectCreated event) {
        id = event.projectId();
        accountId = event.accountId();
        name = event.name();
        description = Objects.requireNonNullElse(event.description(), "");
    }

    @EventSourcingHandler
    void on(ProjectRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(ProjectDescribed event) {
        description = event.description();
    }

    @EventSourcingHandler
    void on(ProjectDeleted event) {
        deleted = true;
    }
}
