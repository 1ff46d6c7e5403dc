package dev.cinelog.app.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.app.running.Answer;
import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.CinelogExtension;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.InProcess;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.Request;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptedGenerator;
import dev.cinelog.query.projection.LiveProjections;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A read model that does not keep up. */
@InProcess
@ExtendWith(CinelogExtension.class)
class EventualConsistencyTest {

    private final Map<String, PooledStreamingEventProcessor> projections;
    private final Api nobody;
    private final Person ada;

    EventualConsistencyTest(RunningCinelog cinelog) {
        projections = cinelog.part(LiveProjections.class).processors();
        nobody = cinelog.api();
        ada = cinelog.people().newcomer("ada");
    }

    @AfterEach
    void goOn() {
        projections.values().stream()
                .filter(projection -> !projection.isRunning())
                .forEach(PooledStreamingEventProcessor::start);
    }

    @Test
    void isToldOfInAHeaderAfterTwoSecondsAndThenCatchesUp() {
        var video = Films.ordered(ada, ScriptedGenerator.FAILING);
        stop(ReadModelGroup.LIKED);

        var like = ada.api().post("/videos/" + video + "/like").expect(200);

        assertThat(like.header("X-Consistency")).contains("eventual");
        assertThat(ada.api().get("/users/" + ada.id() + "/liked").json()).isEmpty();
        goOn();
        await().untilAsserted(() -> assertThat(
                        ada.api().get("/users/" + ada.id() + "/liked").json())
                .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"/videos/create,/id", "/api/v1/jobs,/id", "/sora/api/videos/create,/video/id", "/v1/videos,/id"})
    void whatWasOrderedIsAnsweredAsItWasOrdered(String path, String id) {
        stop(ReadModelGroup.FEED);
        stop(ReadModelGroup.GENERATION);

        var order = ada.api().post(path, Json.object("prompt", ScriptedGenerator.FAILING));

        assertThat(order.status()).as("%s", order.json()).isBetween(200, 201);
        assertThat(order.header("X-Consistency")).contains("eventual");
        goOn();
        Films.awaitStatus(ada, order.at(id), "failed");
    }

    /** Nobody says that the account no longer exists, which has only begun; a page that is told so signs its person out. */
    @ParameterizedTest
    @CsvSource({
        "/auth/register,/user,/session/accessToken,/auth/me",
        "/api/v1/auth/register,/user,/accessToken,/api/v1/auth/me",
        "/sora/api/auth/register,/user,/token,/sora/api/auth/profile"
    })
    void whoRegisteredIsAnsweredAsTheyRegistered(String path, String user, String token, String me) {
        stop(ReadModelGroup.ACCOUNT);
        stop(ReadModelGroup.PROFILE);
        var email = UUID.randomUUID() + "@example.org";

        var registered = nobody.post(path, Json.object("email", email, "password", "correct horse battery"))
                .expect(201);
        var newcomer = nobody.bearing("newcomer", registered.at(token));

        assertThat(registered.at(user + "/email")).isEqualTo(email);
        assertThat(registered.header("X-Consistency")).contains("eventual");
        newcomer.get(me).expect(503);
        signIn(path, email, "correct horse battery").expect(503);
        goOn();
        await().untilAsserted(() -> assertThat(newcomer.get(me).status()).isEqualTo(200));
        signIn(path, email, "correct horse battery").expect(200);
        signIn(path, email, "wrong horse battery").expect(401);
    }

    /** Nor that it is the wrong password: neither is known yet. */
    @Test
    void aNewcomersPasswordAndDataAreAskedForAgainLater() {
        stop(ReadModelGroup.ACCOUNT);
        stop(ReadModelGroup.PROFILE);
        var password = Json.object("password", "correct horse battery");
        var credentials = Json.object("email", UUID.randomUUID() + "@example.org", "password", "correct horse battery");
        var newcomer = nobody.bearing(
                "newcomer",
                nobody.post("/auth/register", credentials).expect(201).at("/session/accessToken"));

        newcomer.get("/users/me/export").expect(503);
        erase(newcomer, password).expect(503);

        goOn();
        await().untilAsserted(() ->
                assertThat(newcomer.get("/users/me/export").status()).isEqualTo(200));
        erase(newcomer, password).expect(200);
    }

    @ParameterizedTest
    @CsvSource({"/auth,/session/refreshToken,refreshToken", "/api/v1/auth,/refreshToken,refreshToken"})
    void aNewcomersRefreshTokenIsAskedForAgainLater(String path, String issued, String field) {
        stop(ReadModelGroup.ACCOUNT);
        stop(ReadModelGroup.PROFILE);
        var credentials = Json.object("email", UUID.randomUUID() + "@example.org", "password", "correct horse battery");
        var token = nobody.post(path + "/register", credentials).expect(201).at(issued);

        var refused = nobody.post(path + "/refresh", Json.object(field, token)).expect(503);

        assertThat(refused.header("Retry-After")).isNotEmpty();
        goOn();
        await().untilAsserted(() -> assertThat(nobody.post(path + "/refresh", Json.object(field, token))
                        .status())
                .isEqualTo(200));
    }

    @Test
    void aProjectThatWasBegunIsAnsweredAsItWasBegun() {
        stop(ReadModelGroup.PROJECT);

        var begun = ada.api()
                .post("/api/v1/projects", Json.object("name", "Late foxes"))
                .expect(201);

        assertThat(begun.at("/name")).isEqualTo("Late foxes");
        assertThat(begun.header("X-Consistency")).contains("eventual");
    }

    private Answer signIn(String registration, String email, String password) {
        return nobody.post(
                registration.replace("register", "login"), Json.object("email", email, "password", password));
    }

    private static Answer erase(Api person, String password) {
        return person.send(Request.of("DELETE", "/users/me").json(password));
    }

    /** Whichever version of it serves. */
    private void stop(String group) {
        var serving = projections.keySet().stream()
                .filter(name -> name.equals(group) || name.startsWith(group + "_v"))
                .toList();
        assertThat(serving).hasSize(1);
        Objects.requireNonNull(projections.get(serving.get(0))).shutDown();
    }
}
