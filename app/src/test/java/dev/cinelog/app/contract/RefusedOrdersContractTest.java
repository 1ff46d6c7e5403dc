package dev.cinelog.app.contract;

import dev.cinelog.app.running.Api;
import dev.cinelog.app.running.Films;
import dev.cinelog.app.running.Json;
import dev.cinelog.app.running.Multipart;
import dev.cinelog.app.running.PencilConfiguration;
import dev.cinelog.app.running.Person;
import dev.cinelog.app.running.RunningCinelog;
import dev.cinelog.app.running.ScriptConfiguration;
import dev.cinelog.app.running.ScriptedGenerator;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders that make sense and are not taken: there is no room for more, or the model does not make such videos. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedOrdersContractTest {

    private static final Map<String, String> NO_QUEUE = Map.of("cinelog.generation.most-waiting", "0");
    private static final Map<String, String> NO_DISK = Map.of("cinelog.generation.least-free", "1000000TB");

    private RunningCinelog cinelog;
    private Person ada;
    private String completed;
    private String failed;

    @BeforeAll
    void makeSomething() {
        var sources = ScriptConfiguration.class.getName() + "," + PencilConfiguration.class.getName();
        cinelog = RunningCinelog.start(Map.of("spring.main.sources", sources));
        ada = cinelog.people().newcomer("ada");
        completed = Films.ready(ada, "a red fox");
        failed = Films.awaitStatus(ada, Films.ordered(ada, ScriptedGenerator.FAILING), "failed");
    }

    @AfterAll
    void stop() throws IOException {
        cinelog.close();
    }

    @Test
    void areToldThatTheQueueIsFull() {
        cinelog.restart(NO_QUEUE);

        everyOrderIs("queue-full", 429);
    }

    @Test
    void areToldThatTheDiskIs() {
        cinelog.restart(NO_DISK);

        everyOrderIs("storage-low", 503);
    }

    /** Of the contracts, feed alone lets nobody choose a model. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            videosapi | create-size-unmade    | /v1/videos              | {"prompt":"fox","model":"pencil","seconds":"1","size":"128x128"}
            videosapi | create-seconds-unmade | /v1/videos              | {"prompt":"fox","model":"pencil","seconds":"2","size":"64x64"}
            sora      | create-size-unmade    | /sora/api/videos/create | {"prompt":"fox","model":"pencil","seconds":1,"size":"128x128"}
            sora      | create-seconds-unmade | /sora/api/videos/create | {"prompt":"fox","model":"pencil","seconds":2,"size":"64x64"}
            studio    | job-create-unmade     | /api/v1/jobs            | {"prompt":"fox","model":"pencil","resolution":"480p","duration":2}
            """)
    void areToldWhatTheirModelMakes(String contract, String name, String path, String body) {
        golden(contract).check(name, api().post(path, body).expect(400));
    }

    private void everyOrderIs(String name, int status) {
        var prompt = Json.object("prompt", "another fox");
        var api = api();

        golden("feed")
                .check("create-" + name, api.post("/videos/create", prompt).expect(status));
        golden("feed")
                .check(
                        "recreate-" + name,
                        api.post("/videos/" + completed + "/recreate").expect(status));
        golden("studio")
                .check("job-create-" + name, api.post("/api/v1/jobs", prompt).expect(status));
        golden("studio")
                .check(
                        "job-retry-" + name,
                        api.post("/api/v1/jobs/" + failed + "/retry").expect(status));
        golden("sora")
                .check(
                        "create-" + name,
                        api.post("/sora/api/videos/create", prompt).expect(status));
        golden("sora")
                .check(
                        "remix-" + name,
                        api.post("/sora/api/videos/remix/" + completed, prompt).expect(status));
        golden("videosapi")
                .check("create-" + name, api.post("/v1/videos", prompt).expect(status));
        golden("videosapi")
                .check(
                        "form-" + name,
                        api.post("/v1/videos", new Multipart().text("prompt", "another fox"))
                                .expect(status));
        golden("videosapi")
                .check(
                        "remix-" + name,
                        api.post("/v1/videos/" + completed + "/remix", prompt).expect(status));
    }

    /** A restart moves it to another port. */
    private Api api() {
        return cinelog.api().bearing("ada", ada.accessToken());
    }

    private Golden golden(String contract) {
        return Golden.of(contract, cinelog.people());
    }
}
