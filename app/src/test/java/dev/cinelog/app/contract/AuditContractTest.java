package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.Role;
import dev.cinelog.api.account.command.GrantRole;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.People;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What auditors read, and the trace that they leave. */
@ExtendWith(CinelogExtension.class)
class AuditContractTest {

    private static final Duration CHAIN = Duration.ofSeconds(10);
    private static final String REASON = Json.object("reason", "Case 4711: a complaint");

    private final RunningCinelog cinelog;
    private final People people;
    private final Person ada;
    private final Api operator;
    private final Golden golden;

    AuditContractTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        people = cinelog.people();
        ada = people.newcomer("ada");
        operator = cinelog.operator();
        golden = Golden.of("operations", people);
    }

    @Test
    void findsWhatHappenedAndPagesThroughIt() {
        var video = audited(Films.ready(ada, "a red fox that is nobody's business"), 2);
        var all = "/audit/events?aggregateId=" + video;

        golden.check("audit-events", operator.get(all));
        var first = golden.check("audit-events-page", operator.get(all + "&first=oldest&limit=1"));
        var cursor = first.at("/nextCursor");
        golden.check("audit-events-last-page", operator.get(all + "&first=oldest&limit=1&cursor=" + cursor));
        golden.check("audit-events-foreign-cursor", operator.get("/audit/events?first=oldest&cursor=" + cursor));
    }

    @Test
    void tellsTheStoryOfAVideoWithoutItsPrompt() {
        var video = audited(Films.ready(ada, "a red fox that is nobody's business"), 2);

        golden.check("audit", operator.get("/audit/Video/" + video));
    }

    @ParameterizedTest
    @CsvSource({
        "cursor, cursor=forged",
        "from, from=yesterday",
        "to, to=2026-13-01T00:00:00Z",
        "after, after=-1",
        "before, before=soon",
        "first, first=best",
        "limit, limit=201",
        "limit-word, limit=all",
        "type, type=PlanetBorn",
        "aggregate-type, aggregateType=Planet"
    })
    void refusesWhatMakesNoSense(String name, String query) {
        golden.check("audit-events-bad-" + name, operator.get("/audit/events?" + query));
    }

    @Test
    void findsByActorContractAndTime() {
        Films.ordered(ada, "a red fox");
        await().atMost(CHAIN)
                .untilAsserted(() -> assertThat(types("actor=" + ada.id() + "&contract=feed&type=VideoRequested"))
                        .isEqualTo("VideoRequested"));
        assertThat(types("actor=" + ada.id() + "&to=2026-01-01T00:00:00Z")).isEmpty();
        assertThat(types("actor=" + ada.id() + "&contract=studio")).isEmpty();
    }

    @Test
    void tellsAProjectsStoryPieceByPieceAndItsStateAtAnyTime() {
        var project = audited(project("Spring", "Summer"), 2);
        var path = "/audit/Project/" + project;

        golden.check("audit-timeline", operator.get(path));
        golden.check("audit-timeline-piece", operator.get(path + "?limit=1"));
        golden.check("audit-timeline-rest", operator.get(path + "?after=0&limit=1"));
        golden.check("audit-state", operator.get(path + "?at=0"));
        golden.check("audit-state-by-time", operator.get(path + "?at=2999-01-01T00:00:00Z"));
        golden.check("audit-state-too-early", operator.get(path + "?at=2020-01-01T00:00:00Z"));
        golden.check("audit-state-bad-time", operator.get(path + "?at=yesterday"));
        golden.check("audit-timeline-bad-limit", operator.get(path + "?limit=501"));
        golden.check("audit-timeline-bad-after", operator.get(path + "?after=first"));
        golden.check("audit-state-unknown", operator.get("/audit/Planet/" + project + "?at=0"));
    }

    @Test
    void tellsEverythingThatOneRequestSetOff() {
        var bob = people.newcomer("bob");
        audited(bob.id(), 1);
        var opened = operator.get("/audit/events?type=AccountOpened&aggregateId=" + bob.id());
        var correlation = opened.at("/events/0/metadata/correlationId");

        golden.check("audit-correlation", operator.get("/audit/correlations/" + correlation));
        golden.check("audit-correlation-unknown", operator.get("/audit/correlations/nothing"));
        golden.check("audit-correlation-revealed", operator.post("/audit/correlations/" + correlation, REASON));
    }

    @Test
    void followsCausesThroughSagaAndWorker() {
        var video = audited(Films.ready(ada, "a red fox"), 2);
        var events = operator.get("/audit/Video/" + video).json().path("events");
        var causes = events.path(1).path("causes");
        var correlation = events.path(0).path("metadata").path("correlationId").asString();

        assertThat(events.path(0).path("causes")).isEmpty();
        assertThat(causes.path(0).path("type").asString()).isEqualTo("GenerationSucceeded");
        assertThat(causes.path(causes.size() - 1).path("type").asString()).isEqualTo("VideoRequested");
        assertThat(operator.get("/audit/correlations/" + correlation).json().path("events"))
                .extracting(event -> event.path("type").asString())
                .contains("VideoRequested", "GenerationRequested", "GenerationSucceeded", "VideoPublished");
    }

    @Test
    void showsPersonalDataToAuditorsWhoSayWhyAndRecordsIt() {
        var project = audited(project("Spring"), 1);
        var path = "/audit/Project/" + project;

        golden.check("audit-revealed", operator.post(path, REASON));
        golden.check("audit-state-revealed", operator.post(path + "?at=0", REASON));
        golden.check("audit-events-revealed", operator.post("/audit/events?aggregateId=" + project, REASON));
        await().atMost(CHAIN).untilAsserted(() -> assertThat(looksAt(project)).isEqualTo(3));
        golden.check("audit-look", operator.get("/audit/events?type=PersonalDataRevealed&limit=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"because", "  ", ""})
    void showsNothingForAReasonThatSaysNothing(String reason) {
        var name = reason.isEmpty() ? "missing" : reason.isBlank() ? "blank" : "short";
        var body = reason.isEmpty() ? "{}" : Json.object("reason", reason);

        golden.check("audit-reason-" + name, operator.post("/audit/Project/" + project("Spring"), body));
    }

    @Test
    void recordsNoLookAtWhatIsNotThere() {
        golden.check("audit-reveal-unknown", operator.post("/audit/Planet/earth", REASON));
        golden.check("audit-reveal-without-body", operator.post("/audit/Planet/earth"));

        assertThat(looksAt("earth")).isZero();
    }

    @Test
    void keepsNoAnswerWithPersonalData() {
        var project = audited(project("Spring"), 1);
        var request =
                Request.of("POST", "/audit/Project/" + project).json(REASON).with("Idempotency-Key", project);

        operator.send(request).expect(200);

        assertThat(operator.send(request).expect(200).header("Idempotency-Replayed"))
                .isEmpty();
        await().atMost(CHAIN).untilAsserted(() -> assertThat(looksAt(project)).isEqualTo(2));
    }

    @Test
    void anAdminIsNoAuditor() {
        var admin = with(Role.ADMIN, "admin");

        admin.get("/audit/events?limit=1").expect(200);
        golden.check("audit-reveal-as-admin", admin.post("/audit/Account/" + ada.id(), REASON));
        golden.check("audit-reveal-as-user", ada.api().post("/audit/Account/" + ada.id(), REASON));
        golden.check("audit-reveal-anonymous", cinelog.api().post("/audit/Account/" + ada.id(), REASON));
    }

    @Test
    void anAuditorReadsAndDoesNothingElse() {
        var auditor = with(Role.AUDITOR, "auditor");

        auditor.get("/audit/events?limit=1").expect(200);
        auditor.post("/audit/Account/" + ada.id(), REASON).expect(200);
        golden.check("ops-as-auditor", auditor.get("/ops/anything"));
        auditor.send(Request.of("POST", "/ops/anything")).expect(403);
        auditor.send(Request.of("DELETE", "/audit/Account/" + ada.id())).expect(405);
        auditor.send(Request.of("PUT", "/audit/events")).expect(405);
    }

    /** What is asked of history all at once comes about a second after it happened. */
    private String audited(String aggregate, int events) {
        await().atMost(CHAIN)
                .untilAsserted(() -> assertThat(operator.get("/audit/events?limit=200&aggregateId=" + aggregate)
                                .json()
                                .path("events")
                                .size())
                        .isGreaterThanOrEqualTo(events));
        return aggregate;
    }

    private String types(String query) {
        var events = operator.get("/audit/events?" + query).expect(200).json().path("events");
        return events.isEmpty() ? "" : events.path(0).path("type").asString();
    }

    private long looksAt(String what) {
        Answer looks = operator.get("/audit/events?type=PersonalDataRevealed&limit=200");
        return looks.json()
                .path("events")
                .valueStream()
                .filter(event -> event.at("/payload/question").asString("").contains(what))
                .count();
    }

    private String project(String name, String... laterNames) {
        var api = ada.api();
        var id = api.post("/api/v1/projects", Json.object("name", name))
                .expect(201)
                .at("/id");
        for (var later : laterNames) {
            api.send(Request.of("PATCH", "/api/v1/projects/" + id).json(Json.object("name", later)))
                    .expect(200);
        }
        return id;
    }

    private Api with(Role role, String name) {
        var person = people.newcomer(name);
        cinelog.part(CommandGateway.class).sendAndWait(new GrantRole(new AccountId(person.id()), role));
        await().atMost(CHAIN)
                .untilAsserted(() ->
                        people.signIn(person).api().get("/audit/events?limit=1").expect(200));
        return people.signIn(person).api();
    }
}
