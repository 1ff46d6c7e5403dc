package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /api/v1/jobs} and {@code /api/v1/models}. */
@ExtendWith(CinelogExtension.class)
class StudioJobsContractTest {

    private static final String JOBS = "/api/v1/jobs";
    private static final String UNKNOWN = JOBS + "/00000000-0000-7000-8000-000000000000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final Person ada;
    private final Person eve;
    private final Api nobody;
    private final Golden golden;

    StudioJobsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        eve = people.newcomer("eve");
        nobody = cinelog.api();
        golden = Golden.of("studio", people);
    }

    @Test
    void areOrderedByAPromptAlone() {
        check("job-create-least", create("{\"prompt\":\"a red fox\"}"));
    }

    @Test
    void areOrderedWithEverythingThatCanBeChosen() {
        var project = ada.api()
                .post("/api/v1/projects", "{\"name\":\"Foxes\"}")
                .expect(201)
                .at("/id");
        var body = """
                {"prompt": " a red fox ", "projectId": "%s", "model": "storyboard", "resolution": "480p", "quality": "low",
                 "duration": 1, "maxRetries": 0, "mood": "calm",
                 "metadata": { "take" : 1.10, "big": 12345678901234567890, "tags": ["ü", "\\u00fc", null], "deep": {} }}""".formatted(project);

        var made = check("job-create", create(body));

        assertThat(made.text())
                .contains(
                        "\"metadata\":{\"take\":1.10,\"big\":12345678901234567890,\"tags\":[\"ü\",\"ü\",null],\"deep\":{}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            job-create-nothing          | {}
            job-create-prompt-number    | {"prompt":42}
            job-create-model-unknown    | {"prompt":"fox","model":"imax"}
            job-create-4k-in-capitals   | {"prompt":"fox","resolution":"4K"}
            job-create-duration-text    | {"prompt":"fox","duration":"5"}
            job-create-duration-part    | {"prompt":"fox","duration":1.5}
            job-create-metadata-array   | {"prompt":"fox","metadata":[]}
            job-create-metadata-text    | {"prompt":"fox","metadata":"{}"}
            job-create-metadata-half    | {"prompt":"fox","metadata":{"a":"\\ud83e"}}
            job-create-metadata-broken  | {"prompt":"fox","metadata":{"a":
            job-create-everything-wrong | {"prompt":"","projectId":"x","model":"x","resolution":"x","quality":"x","duration":61,"maxRetries":11}
            """)
    void refuseWhatIsNoOrder(String name, String body) {
        golden.check(name, create(body));
    }

    @Test
    void takeMetadataOf16KilobytesAndNotOfOneByteMore() {
        var most = "a".repeat(16 * 1_024 - "{\"a\":\"\"}".length());
        create("{\"prompt\":\"fox\",\"duration\":1,\"metadata\":{\"a\" : \"" + most + "\"}}")
                .expect(201);

        golden.naming(most + "a", "16 KB of a")
                .check(
                        "job-create-metadata-too-large",
                        create("{\"prompt\":\"fox\",\"metadata\":{\"a\":\"" + most + "a\"}}"));
    }

    @Test
    void lieInNobodyElsesProject() {
        var project = eve.api()
                .post("/api/v1/projects", "{\"name\":\"Mine\"}")
                .expect(201)
                .at("/id");

        golden.check("job-create-project-of-somebody-else", create(Json.object("prompt", "fox", "projectId", project)));
        golden.check(
                "job-create-project-unknown",
                create("{\"prompt\":\"fox\",\"projectId\":\"00000000-0000-7000-8000-000000000000\"}"));
        golden.check("jobs-of-somebody-elses-project", ada.api().get(JOBS + "?projectId=" + project));
    }

    @Test
    void showTheirVideoWhenTheyAreDone() {
        var job = awaited(created("a blue bird"), "completed");

        check("job", ada.api().get(job));
        check("job-retry-completed", ada.api().post(job + "/retry"));
        check("job-cancel-completed", ada.api().post(job + "/cancel"));
        check("jobs-of-a-status", ada.api().get(JOBS + "?status=completed"));
        check("job-stats", ada.api().get(JOBS + "/stats"));
    }

    @Test
    void areNobodyElsesBusiness() {
        var job = created("a secret bird");
        var id = job.substring(JOBS.length() + 1);

        golden.check("job-of-somebody-else", eve.api().get(job));
        golden.check("job-cancel-somebody-elses", eve.api().post(job + "/cancel"));
        golden.check("job-retry-somebody-elses", eve.api().post(job + "/retry"));
        golden.check("job-delete-somebody-elses", eve.api().delete(job));
        awaited(job, "completed");
        eve.api().get("/videos/" + id).expect(404);
        assertThat(nobody.get("/videos/feed?limit=50").text()).doesNotContain(id);
    }

    @Test
    void areNotFoundWhereThereAreNone() {
        golden.check("job-unknown", ada.api().get(UNKNOWN));
        golden.check("job-cancel-unknown", ada.api().post(UNKNOWN + "/cancel"));
        golden.check("job-retry-unknown", ada.api().post(UNKNOWN + "/retry"));
        golden.check("job-delete-unknown", ada.api().delete(UNKNOWN));
        golden.check("job-malformed", ada.api().get(JOBS + "/fox"));
        golden.check("job-stats-none", ada.api().get(JOBS + "/stats"));
        golden.check("jobs-none", ada.api().get(JOBS));
        golden.check("jobs-anonymous", nobody.get(JOBS));
    }

    @Test
    void areCancelledHoweverOftenOneAsksAndTriedAgain() {
        try (var hold = ScriptedGenerator.hold("a bird that waits")) {
            var held = created(hold.prompt());
            await().atMost(PATIENCE).until(() -> progress(held) > 0);

            check("job-cancel", ada.api().post(held + "/cancel"));
            ada.api().post(held + "/cancel").expect(200);
            assertThat(ada.api().post(held + "/retry").expect(200).at("/status"))
                    .isEqualTo("queued");
            check("job-retry-running", ada.api().post(held + "/retry"));
        }

        var job = JOBS + "/" + ada.api().get(JOBS).at("/items/0/id");
        awaited(job, "completed");
        assertThat(ada.api().get(job).json().path("retryCount").asInt()).isEqualTo(1);
    }

    @Test
    void canBeCancelledAsSoonAsTheyAreMade() {
        var job = created("a bird that nobody wants");

        assertThat(ada.api().post(job + "/cancel").expect(200).at("/status")).isEqualTo("cancelled");
        assertThat(ada.api().get(job).at("/status")).isEqualTo("cancelled");
    }

    @Test
    void areTriedAgainAfterTheyFailed() {
        var job = awaited(created(ScriptedGenerator.FAILING), "failed");

        check("job-failed", ada.api().get(job));
        check("job-cancel-failed", ada.api().post(job + "/cancel"));
        check("job-retry", ada.api().post(job + "/retry"));
        awaited(job, "failed");
        await().atMost(PATIENCE)
                .until(() -> ada.api().get(job).json().path("retryCount").asInt() == 1);
    }

    @Test
    void goAwayWithTheirVideo() {
        var job = awaited(created("a bird that flies off"), "completed");

        golden.check("job-delete", ada.api().delete(job));

        golden.check("job-deleted", ada.api().get(job));
        ada.api().get("/videos/" + job.substring(JOBS.length() + 1)).expect(404);
    }

    @Test
    void areListedPageByPageNewestFirst() {
        for (var job = 1; job <= 3; job++) {
            awaited(created(ScriptedGenerator.FAILING), "failed");
        }

        check("jobs", ada.api().get(JOBS + "?limit=2"));
        check("jobs-last-page", ada.api().get(JOBS + "?limit=2&page=2&status=failed"));
        golden.check("jobs-wrong-query", ada.api().get(JOBS + "?status=done&projectId=x&page=0&limit=0"));
    }

    @Test
    void areMadeWithModels() {
        golden.check("models", ada.api().get("/api/v1/models"));
        golden.check("models-anonymous", nobody.get("/api/v1/models"));
    }

    /** Times may or may not fall together: they are all called the same. */
    private Answer check(String name, Answer answer) {
        var timeless = golden;
        for (var match : TIME.matcher(answer.text()).results().toList()) {
            timeless = timeless.naming(match.group(), "time");
        }
        return timeless.check(name, answer);
    }

    private Answer create(String body) {
        return ada.api().post(JOBS, body);
    }

    private String created(String prompt) {
        var body = Json.object("prompt", prompt, "resolution", "480p", "quality", "low", "duration", 1);
        return JOBS + "/" + create(body).expect(201).at("/id");
    }

    private String awaited(String job, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(ada.api().get(job).at("/status")).isEqualTo(status));
        return job;
    }

    private int progress(String job) {
        return ada.api().get(job).json().path("progress").asInt();
    }
}
