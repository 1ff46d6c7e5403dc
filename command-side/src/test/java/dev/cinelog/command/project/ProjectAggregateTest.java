package dev.cinelog.command.project;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.project.command.CreateProject;
import dev.cinelog.api.project.command.DeleteProject;
import dev.cinelog.api.project.command.EditProject;
import dev.cinelog.api.project.event.ProjectCreated;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectDescribed;
import dev.cinelog.api.project.event.ProjectRenamed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectAggregateTest {

    private static final ProjectId PROJECT = new ProjectId("project");
    private static final AccountId ADA = new AccountId("ada");
    private static final AccountId BOB = new AccountId("bob");
    private static final CreateProject CREATE = new CreateProject(PROJECT, ADA, "Lighthouses", null);
    private static final ProjectCreated CREATED = new ProjectCreated(PROJECT, ADA, "Lighthouses", null);
    private static final ProjectDeleted DELETED = new ProjectDeleted(PROJECT, ADA);

    private final AggregateTestFixture<ProjectAggregate> fixture = new AggregateTestFixture<>(ProjectAggregate.class);

    @Test
    void isCreatedOnce() {
        fixture.givenNoPriorActivity().when(CREATE).expectEvents(CREATED);
        fixture.given(CREATED).when(CREATE).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isRenamedAndDescribed() {
        fixture.given(CREATED)
                .when(edit(ADA, "Lights", "For the winter"))
                .expectEvents(
                        new ProjectRenamed(PROJECT, ADA, "Lights"),
                        new ProjectDescribed(PROJECT, ADA, "For the winter"));
    }

    @Test
    void losesItsDescription() {
        fixture.given(CREATED, new ProjectDescribed(PROJECT, ADA, "For the winter"))
                .when(edit(ADA, null, ""))
                .expectEvents(new ProjectDescribed(PROJECT, ADA, ""));
    }

    @Test
    void saysNothingOfWhatStaysAsItIs() {
        fixture.given(CREATED).when(edit(ADA, "Lighthouses", "")).expectNoEvents();
        fixture.given(CREATED).when(edit(ADA, null, null)).expectNoEvents();
    }

    @Test
    void isDeletedOnce() {
        fixture.given(CREATED).when(new DeleteProject(PROJECT, ADA)).expectEvents(DELETED);
        fixture.given(CREATED, DELETED).when(new DeleteProject(PROJECT, ADA)).expectNoEvents();
    }

    @Test
    void refusesStrangers() {
        refuses(fixture.given(CREATED).when(edit(BOB, "Mine", null)), ErrorCode.NOT_YOURS);
        refuses(fixture.given(CREATED).when(new DeleteProject(PROJECT, BOB)), ErrorCode.NOT_YOURS);
        refuses(fixture.given(CREATED).when(new CreateProject(PROJECT, BOB, "Mine", null)), ErrorCode.NOT_YOURS);
    }

    @Test
    void refusesChangesAfterItsEnd() {
        refuses(fixture.given(CREATED, DELETED).when(edit(ADA, "Lights", null)), ErrorCode.PROJECT_NOT_FOUND);
    }

    private static EditProject edit(AccountId who, @Nullable String name, @Nullable String description) {
        return new EditProject(PROJECT, who, name, description);
    }

    private static void refuses(ResultValidator<ProjectAggregate> result, ErrorCode code) {
        result.expectException(refusedWith(code)).expectNoEvents();
    }
}
