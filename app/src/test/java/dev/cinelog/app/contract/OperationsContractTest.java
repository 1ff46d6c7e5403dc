package dev.cinelog.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What operators and auditors see, and nobody else. */
@ExtendWith(CinelogExtension.class)
class OperationsContractTest {

    private final Person ada;
    private final Api nobody;
    private final Api operator;
    private final Golden golden;

    OperationsContractTest(RunningCinelog cinelog) {
        var people = cinelog.people();
        ada = people.newcomer("ada");
        nobody = cinelog.api();
        operator = cinelog.operator();
        golden = Golden.of("operations", people);
    }

    @Test
    void showWhoSignedInWithoutTheirAddress() {
        assertThat(operator.get("/audit/Account/" + ada.id()).expect(200).text())
                .doesNotContain(ada.email())
                .doesNotContain(ada.username());
    }

    @ParameterizedTest
    @CsvSource({"audit-unknown, Video", "audit-of-another-type, Account"})
    void knowOnlyWhatHappened(String name, String type) {
        var id =
                name.equals("audit-unknown") ? "00000000-0000-7000-8000-000000000000" : Films.ordered(ada, "a red fox");

        golden.check(name, operator.get("/audit/" + type + "/" + id));
    }

    @ParameterizedTest
    @CsvSource({"audit, /audit/Video/a", "metrics, /actuator/prometheus", "ops, /ops/anything"})
    void areClosedToOthers(String name, String path) {
        golden.check(name + "-as-user", ada.api().get(path));
        golden.check(name + "-anonymous", nobody.get(path));
    }

    @Test
    void showMetricsToTheOperator() {
        assertThat(operator.get("/actuator/prometheus").expect(200).text())
                .contains("jvm_memory_used_bytes")
                .contains("http_server_requests_seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/readiness", "health/liveness"})
    void tellEverybodyThatAllIsWell(String part) {
        golden.check(part.replace('/', '-'), nobody.get("/actuator/" + part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "configprops", "heapdump", "shutdown"})
    void haveNoOtherEndpoints(String part) {
        operator.get("/actuator/" + part).expect(404);
    }

    @Test
    void showTheDocumentation() {
        golden.check("docs", nobody.get("/docs"));
        nobody.get("/swagger-ui/index.html").expect(200);

        var api = nobody.get("/v3/api-docs").expect(200).json();

        assertThat(api.path("paths").propertyNames())
                .contains("/videos/feed", "/videos/create", "/users/{id}", "/auth/register", "/audit/{type}/{id}")
                .doesNotContain("/error");
    }

    @Test
    void describeWhatContractsCallAlikeEachByItself() {
        var api = nobody.get("/v3/api-docs").expect(200).json();

        assertThat(requestOf(api, "/videos/create").propertyNames())
                .containsExactlyInAnyOrder("prompt", "seconds", "size");
        assertThat(requestOf(api, "/sora/api/videos/create").propertyNames())
                .containsExactlyInAnyOrder("prompt", "model", "size", "seconds");
        assertThat(api.at("/components/schemas").propertyNames())
                .contains(
                        "feed.CreateVideo.Request",
                        "sora.CreateVideo.Request",
                        "studio.ListingOfJob",
                        "operations.RebuildStatus")
                .doesNotContain("Request", "Response");
    }

    @Test
    void describeWhatNeedsNobodyToSignIn() {
        var api = nobody.get("/v3/api-docs").expect(200).json();
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/security/0").has("bearer")).isTrue();

        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertThat(turnsStrangersAway(operation.getKey(), path.getKey()))
                                .as("%s %s", operation.getKey(), path.getKey())
                                .isNotEqualTo(operation.getValue().has("security"))));
    }

    private boolean turnsStrangersAway(String method, String path) {
        var somewhere = path.replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        var answer = nobody.send(Request.of(method.toUpperCase(Locale.ROOT), somewhere));
        return answer.status() == 401;
    }

    /** What is to be posted there, by its reference. */
    private static JsonNode requestOf(JsonNode api, String path) {
        var reference = api.path("paths")
                .path(path)
                .at("/post/requestBody/content/application~1json/schema/$ref")
                .asString();
        return api.at(reference.substring(1)).path("properties");
    }
}
