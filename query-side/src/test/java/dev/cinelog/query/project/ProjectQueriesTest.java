package dev.cinelog.query.project;

import static dev.cinelog.query.Events.begun;
import static dev.cinelog.query.Events.deleted;
import static dev.cinelog.query.Events.filed;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.project.event.ProjectDeleted;
import dev.cinelog.api.project.event.ProjectDescribed;
import dev.cinelog.api.project.event.ProjectRenamed;
import dev.cinelog.api.project.query.FindProjects;
import dev.cinelog.api.project.query.GetProject;
import dev.cinelog.api.project.query.Project;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectQueriesTest {

    private static final int ADA = 1;
    private static final int BOB = 2;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final ProjectQueries queries = new ProjectQueries(database.jdbc());

    @Test
    void aProjectIsWhatItWasLastCalledAndSaidToBe() {
        fold(
                begun(1, ADA),
                new ProjectRenamed(project(1), account(ADA), "Lights"),
                new ProjectDescribed(project(1), account(ADA), ""));

        assertThat(queries.handle(new GetProject(project(1), account(ADA))))
                .isEqualTo(new Project(
                        project(1), account(ADA), "Lights", null, 0, History.START, History.START.plusSeconds(2)));
    }

    @Test
    void countsTheJobsThatLieInIt() {
        fold(begun(1, ADA), begun(2, ADA), filed(1, ADA, 1), filed(2, ADA, 1), filed(3, ADA, 2), deleted(1, ADA));

        assertThat(queries.handle(new GetProject(project(1), account(ADA))).jobs())
                .isEqualTo(1);
    }

    @Test
    void listsTheNewestFirstAndNobodyElses() {
        fold(begun(1, ADA), begun(2, ADA), begun(3, ADA), begun(4, BOB), new ProjectDeleted(project(2), account(ADA)));

        var page = queries.handle(new FindProjects(account(ADA), 1, 1));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.projects()).extracting(Project::projectId).containsExactly(project(3));
        assertThat(queries.handle(new FindProjects(account(ADA), 2, 1)).projects())
                .extracting(Project::projectId)
                .containsExactly(project(1));
        assertThat(queries.handle(new FindProjects(account(3), 1, 10)).total()).isZero();
    }

    @Test
    void refusesStrangersAndWhatIsNotThere() {
        fold(begun(1, ADA));

        assertThat(refusal(1, BOB)).isEqualTo(ErrorCode.NOT_YOURS);
        assertThat(refusal(2, ADA)).isEqualTo(ErrorCode.PROJECT_NOT_FOUND);
    }

    private ErrorCode refusal(int project, int viewer) {
        var refused = new ErrorCode[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queries.handle(new GetProject(project(project), account(viewer))))
                .satisfies(refusal -> refused[0] = refusal.code());
        return refused[0];
    }

    private static void fold(Object... events) {
        database.project(History.of(events), ProjectReadModel.readModel());
    }
}
