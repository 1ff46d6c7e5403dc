package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.notary.AuditKeys;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.query.audit.export.ExportVerifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What proves that history was not changed; on a Cinelog of its own, whose history nobody else makes longer. */
class EvidenceContractTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static RunningCinelog cinelog;
    private static Api operator;
    private static Golden golden;
    private static Answer keys;
    private static Answer firstExport;

    @BeforeAll
    static void start() {
        cinelog = RunningCinelog.start(
                Map.of("cinelog.audit.checkpoint-events", "2", "cinelog.audit.checkpoint-time", "1s"));
        operator = cinelog.operator();
        keys = operator.get("/audit/keys");
        golden = Golden.of("operations", cinelog.people())
                .naming(keys.at("/origin"), "origin")
                .naming(keys.at("/keys/0/id"), "key-id")
                .naming(keys.at("/keys/0/verifier"), "verifier")
                .naming(keys.at("/keys/0/pem"), "pem");
        await().atMost(SOON).until(EvidenceContractTest::allIsSigned);
        firstExport = operator.get("/audit/export?from=0&to=1");
    }

    @AfterAll
    static void stop() throws IOException {
        cinelog.close();
    }

    @Test
    void hasPublicKeys() {
        golden.check("audit-keys", keys);
    }

    @Test
    void hasCheckpoints() {
        golden.check("audit-checkpoints", operator.get("/audit/checkpoints?limit=1"));
    }

    @Test
    void provesThatAnEventIsPartOfIt() {
        golden.check("audit-inclusion", operator.get("/audit/proofs/inclusion?size=2&eventId=" + firstEvent()));
    }

    @Test
    void provesThatItGrew() {
        golden.check("audit-consistency", operator.get("/audit/proofs/consistency?from=2&to=4"));
    }

    @ParameterizedTest
    @CsvSource({
        "inclusion-unknown, /audit/proofs/inclusion?eventId=unknown",
        "inclusion-bad-size, /audit/proofs/inclusion?eventId=unknown&size=many",
        "consistency-unknown, /audit/proofs/consistency?from=2&to=999999",
        "consistency-backwards, /audit/proofs/consistency?from=4&to=2",
        "checkpoints-bad-limit, /audit/checkpoints?limit=0",
        "export-beyond, /audit/export?from=0&to=99999999",
        "export-bad-time, /audit/export?since=yesterday",
        "verification-unknown, /audit/verifications/unknown"
    })
    void refusesWhatMakesNoSense(String name, String path) {
        // How far history goes is said, and is not always the same.
        var answer = operator.get(path);
        assertThat(answer.status()).as(name).isBetween(400, 499);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource({"/audit/keys", "/audit/checkpoints", "/audit/export", "/audit/verifications/a"})
    void isClosedToStrangers(String path) {
        cinelog.api().get(path).expect(401);
    }

    @Test
    void exportsLinesThatProveThemselves() throws Exception {
        var header = firstExport.text().lines().findFirst().orElseThrow();
        var checkpoint = header.replaceFirst(".*\"checkpoint\":\"", "").replaceFirst("\"}$", "");
        golden.naming(checkpoint, "checkpoint").check("audit-export", firstExport);

        var export = operator.get("/audit/export").expect(200).text();
        var pems = operator.get("/audit/keys")
                .json()
                .path("keys")
                .valueStream()
                .map(key -> key.path("pem").asString())
                .toList();
        var verdict = new ExportVerifier(pems).verify(new BufferedReader(new StringReader(export)), events -> {});

        assertThat(verdict.from()).isZero();
        assertThat(verdict.to()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void verifiesAndNamesWhatWasChanged() {
        var started = golden.check("audit-verification-started", operator.post("/audit/verifications", "{}"));
        assertThat(ended(started.at("/id"))).isEqualTo("INTACT");

        var event = firstEvent();
        var jdbc = cinelog.part(JdbcClient.class);
        var change = "update event_store.domain_event set aggregate_identifier = %s where event_identifier = ?";
        jdbc.sql(change.formatted("aggregate_identifier || 'x'")).param(event).update();
        try {
            var id = operator.post("/audit/verifications", "{}").at("/id");
            assertThat(ended(id)).isEqualTo("TAMPERED");
            var answer = operator.get("/audit/verifications/" + id);
            assertThat(answer.at("/finding/tampering")).isEqualTo("CHANGED");
            assertThat(answer.at("/finding/ordinal")).isEqualTo("0");
            assertThat(answer.at("/finding/eventId")).isEqualTo(event);
            assertThat(answer.at("/finding/sentence"))
                    .isEqualTo("Event %s, at 0, is not what the chain recorded.".formatted(event))
                    .isEqualTo(answer.at("/sentence"));
        } finally {
            jdbc.sql(change.formatted("left(aggregate_identifier, -1)"))
                    .param(event)
                    .update();
        }
    }

    @Test
    void oneThatNobodyIsAtAnyMoreWasInterrupted() {
        var id = "0199a1b2-0000-7000-8000-00000000a0d3";
        cinelog.part(JdbcClient.class).sql("""
                        insert into audit.verification (id, started_at, state, checked, total, signed, sentence)
                        values (?::uuid, now(), 'RUNNING', 7, 15, 0, 'History is being read again.')""").param(id).update();

        golden.check("audit-verification-interrupted", operator.get("/audit/verifications/" + id));
    }

    @Test
    void whoTookHistoryAwayAndWhoReadItAgainIsHistory() {
        operator.get("/audit/export?from=0&to=1").expect(200);
        var exported = recorded("HistoryExported");
        assertThat(exported.at("/payload/from").asLong(-1)).isZero();
        assertThat(exported.at("/payload/to").asLong(-1)).isOne();
        assertThat(exported.at("/metadata/actor").asString("")).isNotIn("", "system");

        var id = operator.post("/audit/verifications", "{}").at("/id");
        ended(id);
        var started = operator.get("/audit/AuditAct/" + id).json().path("events");
        assertThat(started.valueStream().map(event -> event.path("type").asString("")))
                .startsWith("VerificationStarted")
                .hasSize(2);
        assertThat(started.at("/0/metadata/actor")).isEqualTo(exported.at("/metadata/actor"));
        assertThat(started.at("/1/metadata/actor").asString("")).isEqualTo("system");
    }

    @Test
    void aKeyThatTookOverIsHistory() {
        var key = AuditKeys.in(new DataDirectory(cinelog.data()).audit(), Clock.systemUTC())
                .rotate();
        operator.get("/audit/export?from=0&to=1").expect(200);

        var changed = recorded("SigningKeyChanged");

        assertThat(changed.at("/payload/keyId").asString("")).isEqualTo(key);
        assertThat(changed.at("/metadata/actor").asString("")).isEqualTo("system");
    }

    /** The last one of a type; the index that finds it is a second behind. */
    private static JsonNode recorded(String type) {
        return await().atMost(SOON)
                .until(
                        () -> operator.get("/audit/events?limit=1&type=" + type)
                                .json()
                                .at("/events/0"),
                        JsonNode::isObject);
    }

    private static boolean allIsSigned() {
        var newest = operator.get("/audit/events?limit=1").json().at("/events/0/position");
        var after = newest.isNumber() ? newest.asLong() : Long.MAX_VALUE;
        var last = operator.get("/audit/checkpoints?after=" + after).json().at("/checkpoints/0");
        return last.path("sent").asBoolean(false);
    }

    private static String firstEvent() {
        return operator.get("/audit/events?first=oldest&limit=1").at("/events/0/eventId");
    }

    private static String ended(String id) {
        await().atMost(SOON)
                .until(() ->
                        !operator.get("/audit/verifications/" + id).at("/state").equals("RUNNING"));
        return operator.get("/audit/verifications/" + id).at("/state");
    }
}
