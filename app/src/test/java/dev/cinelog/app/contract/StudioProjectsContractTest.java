package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /api/v1/projects}. */
@ExtendWith(CinelogExtension.class)
class StudioProjectsContractTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String UNKNOWN = PROJECTS + "/00000000-0000-7000-8000-000000000000";

    private final Person ada;
    private final Person eve;
    private final Api nobody;
    private final Golden golden;

    StudioProjectsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        eve = people.newcomer("eve");
        nobody = cinelog.api();
        golden = Golden.of("studio", people);
    }

    @Test
    void beginWithANameAndPerhapsADescription() {
        golden.check("project-create", create("{\"name\":\" Spring \",\"description\":\" All about flowers \"}"));
        golden.check("project-create-least", create("{\"name\":\"Spring\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            project-create-nothing           | {}
            project-create-name-blank        | {"name":"  "}
            project-create-name-number       | {"name":1}
            project-create-everything-wrong  | {"name":"","description":"\\u0000"}
            """)
    void needAName(String name, String body) {
        golden.check(name, create(body));
    }

    @Test
    void takeANameOf255AndADescriptionOf2000CharactersAndNotOfOneMore() {
        create(Json.object("name", "🦊".repeat(255), "description", "🦊".repeat(2_000)))
                .expect(201);

        golden.naming("a".repeat(2_001), "2,001 letters")
                .naming("a".repeat(256), "256 letters")
                .check(
                        "project-create-too-long",
                        create(Json.object("name", "a".repeat(256), "description", "a".repeat(2_001))));
    }

    @Test
    void areListedPageByPageNewestFirst() {
        golden.check("projects-none", ada.api().get(PROJECTS));
        for (var name : new String[] {"one", "two", "three"}) {
            create(Json.object("name", name)).expect(201);
        }

        golden.check("projects", ada.api().get(PROJECTS + "?limit=2"));
        golden.check("projects-last-page", ada.api().get(PROJECTS + "?limit=2&page=2"));
        var beyond = ada.api()
                .get(PROJECTS + "?page=2147483647&limit=100")
                .expect(200)
                .json();
        assertThat(beyond.path("items").isEmpty()).isTrue();
        assertThat(beyond.path("total").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "projects-page-none, page=0&limit=101",
        "projects-limit-none, limit=0",
        "projects-limit-text, limit=many"
    })
    void haveNoSuchPages(String name, String query) {
        golden.check(name, ada.api().get(PROJECTS + "?" + query));
    }

    @Test
    void showThemselvesToTheirOwnerAlone() {
        var project = created("Spring");

        golden.check("project", ada.api().get(project));
        golden.check("project-of-somebody-else", eve.api().get(project));
        golden.check("project-unknown", ada.api().get(UNKNOWN));
        golden.check("project-malformed", ada.api().get(PROJECTS + "/spring"));
        golden.check("projects-anonymous", nobody.get(PROJECTS));
    }

    @Test
    void keepWhatAChangeDoesNotMention() {
        var project = created("Spring");

        golden.check("project-rename", ada.api().patch(project, "{\"name\":\"Summer\"}"));
        golden.check("project-describe", ada.api().patch(project, "{\"description\":\"Hot\"}"));
        golden.check("project-clear", ada.api().patch(project, "{\"description\":null,\"colour\":\"red\"}"));
    }

    @Test
    void canBeSentBackWhole() {
        var project = created("Spring");
        var whole = ada.api().get(project);

        assertThat(ada.api().patch(project, whole.text()).expect(200).text()).isEqualTo(whole.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            project-edit-name-null        | {"name":null}
            project-edit-everything-wrong | {"name":1,"description":[],"id":"x","jobCount":7,"createdAt":"now"}
            project-edit-array            | []
            """)
    void refuseWhatIsNoChange(String name, String body) {
        golden.check(name, ada.api().patch(created("Spring"), body));
    }

    @Test
    void areChangedByTheirOwnerAlone() {
        golden.check("project-edit-somebody-elses", eve.api().patch(created("Spring"), "{\"name\":\"Mine\"}"));
        golden.check("project-edit-unknown", ada.api().patch(UNKNOWN, "{\"name\":\"Mine\"}"));
    }

    @Test
    void leaveTheirJobsWhenTheyGo() {
        var project = created("Spring");
        var id = project.substring(PROJECTS.length() + 1);
        var job = ada.api()
                .post("/api/v1/jobs", Json.object("prompt", "tulips", "projectId", id, "duration", 1))
                .expect(201);
        assertThat(job.at("/projectId")).isEqualTo(id);
        assertThat(ada.api().get(project).json().path("jobCount").asInt()).isEqualTo(1);

        golden.check("project-delete-somebody-elses", eve.api().delete(project));
        golden.check("project-delete", ada.api().delete(project));

        golden.check("project-delete-again", ada.api().delete(project));
        assertThat(ada.api()
                        .get("/api/v1/jobs/" + job.at("/id"))
                        .expect(200)
                        .json()
                        .path("projectId")
                        .isNull())
                .isTrue();
        golden.check("project-deleted-edit", ada.api().patch(project, "{\"name\":\"Mine\"}"));
    }

    @Test
    void beginOnceForOneIdempotencyKey() {
        var request = Request.of("POST", PROJECTS)
                .with("Idempotency-Key", "spring-" + ada.id())
                .json("{\"name\":\"Spring\"}");

        assertThat(ada.api().send(request).expect(201).at("/id"))
                .isEqualTo(ada.api().send(request).expect(201).at("/id"));
    }

    private Answer create(String body) {
        return ada.api().post(PROJECTS, body);
    }

    private String created(String name) {
        return PROJECTS + "/" + create(Json.object("name", name)).expect(201).at("/id");
    }
}
