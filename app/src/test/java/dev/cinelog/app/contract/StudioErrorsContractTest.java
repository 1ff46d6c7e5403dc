package dev.cinelog.app.contract;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RawHttp;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong at every address of the studio, always as a problem. */
@ExtendWith(CinelogExtension.class)
class StudioErrorsContractTest {

    private static final int LIMIT = 256 * 1_024;

    private final RunningCinelog cinelog;
    private final Person ada;
    private final Api nobody;
    private final Golden golden;

    StudioErrorsContractTest(RunningCinelog cinelog) {
        this.cinelog = cinelog;
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        golden = Golden.of("studio", people);
    }

    @Test
    void unknownAddresses() {
        golden.check("unknown-path", ada.api().get("/api/v1/nowhere"));
        golden.check("unknown-path-anonymous", nobody.get("/api/v1/nowhere"));
        golden.check("unknown-path-of-jobs", ada.api().post("/api/v1/jobs/stats/all"));
    }

    @ParameterizedTest
    @CsvSource({
        "method-register, GET, /api/v1/auth/register",
        "method-me, DELETE, /api/v1/auth/me",
        "method-jobs, PUT, /api/v1/jobs",
        "method-job, PATCH, /api/v1/jobs/00000000-0000-7000-8000-000000000000",
        "method-cancel, GET, /api/v1/jobs/00000000-0000-7000-8000-000000000000/cancel",
        "method-projects, DELETE, /api/v1/projects",
        "method-models, POST, /api/v1/models"
    })
    void wrongMethods(String name, String method, String path) {
        golden.check(name, ada.api().send(Request.of(method, path)));
    }

    @Test
    void wrongMediaTypes() {
        var request = Request.of("POST", "/api/v1/jobs").with("Content-Type", "text/plain");

        golden.check("media-type-text", ada.api().send(request.body("a fox")));
    }

    @Test
    void unacceptableAnswers() {
        golden.check(
                "not-acceptable", ada.api().send(Request.get("/api/v1/jobs").with("Accept", "application/xml")));
    }

    @Test
    void bodiesOverTheLimit() {
        golden.naming("a".repeat(LIMIT), "256 KiB of a")
                .check("body-too-large", ada.api().post("/api/v1/jobs", Json.object("prompt", "a".repeat(LIMIT))));
    }

    @Test
    void keysThatWereUsedForSomethingElse() {
        var request = Request.of("POST", "/api/v1/projects").with("Idempotency-Key", "one-key");
        ada.api().send(request.json("{\"name\":\"one\"}")).expect(201);

        golden.check("idempotency-mismatch", ada.api().send(request.json("{\"name\":\"two\"}")));
    }

    @Test
    void frontendsThatMayNotCall() {
        golden.check(
                "origin-foreign", ada.api().send(Request.get("/api/v1/jobs").with("Origin", "https://evil.example")));
    }

    @Test
    void addressesThatCannotBeRead() {
        golden.check("path-broken-percent", new RawHttp(cinelog.url()).send("GET /api/v1/jobs/%zz HTTP/1.1"));
    }
}
